import { useRef, useState } from 'react';
import type { Selection } from './selection.ts';

type SelectionSource<Row> = {
  total: number;
  rowAt: (index: number) => Row | undefined;
  rowId: (row: Row) => string;
};

/** A selection over the rows that have arrived: single ticks, ranges with Shift, all of them. */
export function useSelection<Row>({ total, rowAt, rowId }: SelectionSource<Row>) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const lastRef = useRef<string>(undefined);

  function loadedIds(): string[] {
    return Array.from({ length: total }, (_, index) => rowAt(index)).flatMap((row) =>
      row === undefined ? [] : [rowId(row)],
    );
  }

  function toggle(id: string, isRange: boolean) {
    const range =
      isRange && lastRef.current !== undefined ? between(loadedIds(), lastRef.current, id) : [id];
    lastRef.current = id;
    const next = new Set(ids);
    // The box that was clicked says for the whole range what becomes of it.
    for (const other of range) {
      if (ids.has(id)) next.delete(other);
      else next.add(other);
    }
    setIds(next);
  }

  function toggleAll() {
    const loaded = loadedIds();
    setIds(new Set(loaded.every((id) => ids.has(id)) ? [] : loaded));
  }

  const state = selectionState(ids.size, total);
  const selection: Selection = { isSelected: (id) => ids.has(id), toggle, state, toggleAll };
  return { ids, selection, clear: () => setIds(new Set()) };
}

function between(ids: readonly string[], one: string, other: string): readonly string[] {
  const [from = 0, to = 0] = [ids.indexOf(one), ids.indexOf(other)].toSorted((a, b) => a - b);
  // A row that is no longer in the list marks no beginning.
  return from < 0 ? [other] : ids.slice(from, to + 1);
}

function selectionState(selected: number, total: number): Selection['state'] {
  if (selected === 0) return 'none';
  return selected < total ? 'some' : 'all';
}
