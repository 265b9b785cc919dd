import * as z from 'zod';

/** Codecs between the strings of a query and the values that both sides work with. */

export const flag = z.codec(z.enum(['true', 'false']), z.boolean(), {
  decode: (text) => text === 'true',
  encode: (value) => (value ? 'true' : 'false'),
});

export function wholeNumber(min: number, max: number) {
  return z.codec(z.string().regex(/^\d{1,9}$/), z.int().min(min).max(max), {
    decode: Number,
    encode: String,
  });
}

/** One or more fields to sort by, `-` in front for descending: `name,-createdAt`. */
export function sortBy<const Field extends string>(fields: readonly Field[]) {
  const key = z.templateLiteral([z.enum(['', '-']), z.enum(fields)]);
  return z.codec(z.string().min(1), z.array(key).min(1), {
    decode: (text, context) => {
      const keys = text.split(',').map((part) => key.safeParse(part));
      const good = keys.flatMap((result) => (result.success ? [result.data] : []));
      if (good.length === keys.length) return good;
      context.issues.push({ code: 'custom', input: text, message: 'Not a field to sort by.' });
      return z.NEVER;
    },
    encode: (keys) => keys.join(','),
  });
}

export const defaultLimit = 50;
export const maxLimit = 500;

/** Search, order and window, which every list takes, beside its own filters. Strict: the unknown is refused. */
export function listQuery<const Field extends string, Filters extends z.ZodRawShape>(
  fields: readonly Field[],
  filters: Filters,
) {
  return z.strictObject({
    q: z.string().max(200).optional(),
    sort: sortBy(fields).optional(),
    offset: wholeNumber(0, 10_000_000).optional(),
    limit: wholeNumber(1, maxLimit).optional(),
    ...filters,
  });
}

/** The answer of every list. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    /** How many match. */
    total: z.int().min(0),
    /** How many there are. */
    unfilteredTotal: z.int().min(0),
  });
}
