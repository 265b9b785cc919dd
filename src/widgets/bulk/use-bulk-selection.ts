import { useState } from 'react';
import type { Selection } from '#src/ui/data-table/selection.ts';
import { pageSize, type PagedRows } from '#src/widgets/use-paged-rows.ts';

type Ticked = { queryKey: string; isEverything: boolean; ids: ReadonlySet<string>; last?: string };

/** The rows that a bulk action is about, and the table's view of them. */
export type BulkSelection<Row> = {
  forTable: Selection;
  count: number;
  /** All that match, however many: the service picks them by search and filters. */
  isEverything: boolean;
  ids: readonly string[];
  /** Those of the selected rows that have been read. */
  knownRows: () => readonly Row[];
  /** Goes on with these alone. */
  keepOnly: (ids: readonly string[]) => void;
  clear: () => void;
};

type Options<Row> = {
  rows: PagedRows<Row>;
  rowId: (row: Row) => string;
  /** Names search and filters: rows that were ticked under others are not selected any more. */
  queryKey: string;
};

/** Every row that has been read, in order, with gaps where pages are missing. */
function readRows<Row>({ total = 0, pageAt }: PagedRows<Row>): Row[] {
  const all: Row[] = [];
  for (let offset = 0; offset < total; offset += pageSize) all.push(...(pageAt(offset) ?? []));
  return all;
}

/** What lies between two rows, both included; only the second when the first is not there any more. */
function rangeOf(ids: readonly string[], from: string | undefined, to: string): readonly string[] {
  const ends = [from === undefined ? -1 : ids.indexOf(from), ids.indexOf(to)];
  if (ends.includes(-1)) return [to];
  return ids.slice(Math.min(...ends), Math.max(...ends) + 1);
}

/** Ticks of a windowed list: single rows, ranges with Shift, and all that match. */
export function useBulkSelection<Row>({ rows, rowId, queryKey }: Options<Row>): BulkSelection<Row> {
  const nothing: Ticked = { queryKey, isEverything: false, ids: new Set() };
  const [kept, setTicked] = useState(nothing);
  const ticked = kept.queryKey === queryKey ? kept : nothing;
  const total = rows.total ?? 0;
  const count = ticked.isEverything ? total : ticked.ids.size;

  function toggle(id: string, isRange: boolean) {
    // Without one of them it is not "everything" any more: what has been read stays ticked.
    const base = ticked.isEverything ? readRows(rows).map(rowId) : ticked.ids;
    const ids = new Set(base);
    const isOn = !ids.has(id);
    const touched = isRange ? rangeOf(readRows(rows).map(rowId), ticked.last, id) : [id];
    for (const one of touched) {
      if (isOn) ids.add(one);
      else ids.delete(one);
    }
    setTicked({ queryKey, isEverything: false, ids, last: id });
  }

  function toggleAll() {
    if (count > 0 && count >= total) {
      setTicked(nothing);
      return;
    }
    const ids = readRows(rows).map(rowId);
    // As long as every row is known, "all" is a list of ids from which single ones can be taken out.
    setTicked({ queryKey, isEverything: ids.length < total, ids: new Set(ids) });
  }

  const isAll = count > 0 && count >= total;
  return {
    forTable: {
      isSelected: (id) => ticked.isEverything || ticked.ids.has(id),
      toggle,
      toggleAll,
      state: count === 0 ? 'none' : isAll ? 'all' : 'some',
    },
    count,
    isEverything: ticked.isEverything,
    ids: [...ticked.ids],
    knownRows: () =>
      readRows(rows).filter((row) => ticked.isEverything || ticked.ids.has(rowId(row))),
    keepOnly: (ids) => setTicked({ queryKey, isEverything: false, ids: new Set(ids) }),
    clear: () => setTicked(nothing),
  };
}
