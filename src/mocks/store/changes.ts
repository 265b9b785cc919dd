import * as z from 'zod';
import { rowSchemas, type TableName } from './rows.ts';

const isTableName = (name: string): name is TableName => Object.hasOwn(rowSchemas, name);

/** One row as it is now; `null` where it was removed. */
const change = z
  .object({
    table: z.string().refine(isTableName),
    key: z.string(),
    row: z.unknown(),
  })
  .refine(({ table, row }) => row === null || rowSchemas[table].safeParse(row).success, {
    error: 'Not a row of the table.',
  });

/** What differs from the seed, row by row. */
export const changesSchema = z.object({
  /** Counts writes: what ETags and new ids are made from. */
  revision: z.int().min(0),
  rows: z.array(change),
});
export type Change = { readonly table: TableName; readonly key: string; readonly row: unknown };
export type Changes = { readonly revision: number; readonly rows: readonly Change[] };
