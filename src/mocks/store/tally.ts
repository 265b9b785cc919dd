import type { Table } from './table.ts';

/** How many rows of a table name a code, counted as rows come and go. */
export type Tally = { of: (code: string) => number };

/** Counts the codes that the rows of a table name. */
export function tallyOf<Row>(table: Table<Row>, codesOf: (row: Row) => readonly string[]): Tally {
  const counts = new Map<string, number>();
  const add = (row: Row | undefined, step: 1 | -1) => {
    if (row === undefined) return;
    for (const code of codesOf(row)) counts.set(code, (counts.get(code) ?? 0) + step);
  };
  for (const row of table.all()) add(row, 1);
  table.listen((_, before, after) => {
    add(before, -1);
    add(after, 1);
  });
  return { of: (code) => counts.get(code) ?? 0 };
}
