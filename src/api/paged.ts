import type * as z from 'zod';
import { maxLimit } from '#src/contract/query.ts';

/** The query that a list endpoint takes. */
export type ListQueryOf<E extends { readonly query: z.ZodType }> = z.output<E['query']>;

type Page<Item> = { items: Item[]; total: number; unfilteredTotal: number };

/** Reads a list to its end, window by window: for what pickers and evaluations need whole. */
export async function readAll<Item>(
  readPage: (window: { offset: number; limit: number }) => Promise<Page<Item>>,
): Promise<Page<Item>> {
  const items: Item[] = [];
  let page: Page<Item>;
  do {
    page = await readPage({ offset: items.length, limit: maxLimit });
    items.push(...page.items);
  } while (page.items.length > 0 && items.length < page.total);
  return { ...page, items };
}
