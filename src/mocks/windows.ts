import { defaultLimit } from '#src/contract/query.ts';
import type { Table } from './store/table.ts';
import { needleOf } from './store/text.ts';

type Window = { readonly offset?: number | undefined; readonly limit?: number | undefined };
type ListQuery = Window & {
  readonly q?: string | undefined;
  readonly sort?: readonly string[] | undefined;
};

export type Condition<Row> = (row: Row) => boolean;

/** Rows as a list answers them. */
export type Listed<Row> = { items: Row[]; total: number; unfilteredTotal: number };

const defaultSort = ['name'] as const;

/** A part of something longer. */
export function windowOf<Row>(
  rows: readonly Row[],
  { offset = 0, limit = defaultLimit }: Window,
): { items: Row[]; total: number } {
  return { items: rows.slice(offset, offset + limit), total: rows.length };
}

/** All of these have to hold; nothing when there is nothing that has to. */
export function allOf<Row>(
  conditions: readonly (Condition<Row> | undefined)[],
): Condition<Row> | undefined {
  const given = conditions.filter((condition) => condition !== undefined);
  if (given.length === 0) return undefined;
  return (row) => given.every((condition) => condition(row));
}

/** The condition that a filter makes, where it is given. */
export const given = <Value, Row>(
  value: Value | undefined,
  make: (value: Value) => Condition<Row>,
): Condition<Row> | undefined => (value === undefined ? undefined : make(value));

/** Everything that a query matches, in its order. */
export function selectFrom<Row>(
  table: Table<Row>,
  { sort = defaultSort, q }: ListQuery,
  matches?: Condition<Row>,
): Row[] {
  return table.select({ sort, needle: needleOf(q), matches });
}

/** What a list answers to a query. */
export function listFrom<Row>(
  table: Table<Row>,
  query: ListQuery,
  matches?: Condition<Row>,
): Listed<Row> {
  const unfilteredTotal = table.size();
  if (matches === undefined && needleOf(query.q) === undefined) {
    const { sort = defaultSort, offset = 0, limit = defaultLimit } = query;
    const items = table.slice(sort, offset, offset + limit);
    return { items, total: unfilteredTotal, unfilteredTotal };
  }
  return { ...windowOf(selectFrom(table, query, matches), query), unfilteredTotal };
}
