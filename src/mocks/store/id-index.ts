import type { Table } from './table.ts';

/** The ids of the rows that share something, kept up as rows come and go. */
export function createIdIndex<Row extends { readonly id: string }>(
  table: Table<Row>,
  sharedBy: (row: Row) => string,
): { readonly get: (shared: string) => readonly string[] | undefined } {
  const ids = new Map<string, string[]>();
  const note = (before: Row | undefined, after: Row | undefined) => {
    if (before !== undefined && after !== undefined && sharedBy(before) === sharedBy(after)) return;
    if (before !== undefined) {
      const left = (ids.get(sharedBy(before)) ?? []).filter((id) => id !== before.id);
      if (left.length === 0) ids.delete(sharedBy(before));
      else ids.set(sharedBy(before), left);
    }
    if (after !== undefined)
      ids.set(sharedBy(after), [...(ids.get(sharedBy(after)) ?? []), after.id]);
  };
  for (const row of table.all()) note(undefined, row);
  table.listen((_, before, after) => note(before, after));
  return { get: (shared) => ids.get(shared) };
}
