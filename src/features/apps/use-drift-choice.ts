import { useRef, useState } from 'react';
import type { DriftItem } from '#src/contract/manifest-drift.ts';
import { driftKey } from './drift-words.ts';

/** Which deviations are chosen to be decided about: single ones, ranges with Shift, all of them. */
export function useDriftChoice(items: readonly DriftItem[]) {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  const all = items.map(driftKey);
  // What is gone by now is chosen no longer.
  const chosen = items.filter((item) => keys.has(driftKey(item)));

  function toggle(item: DriftItem, isRange: boolean) {
    const key = driftKey(item);
    const from = last.current === undefined ? -1 : all.indexOf(last.current);
    const to = all.indexOf(key);
    const range =
      isRange && from >= 0 ? all.slice(Math.min(from, to), Math.max(from, to) + 1) : [key];
    last.current = key;
    const next = new Set(keys);
    for (const one of range) {
      if (keys.has(key)) next.delete(one);
      else next.add(one);
    }
    setKeys(next);
  }

  return {
    chosen,
    isChosen: (item: DriftItem) => keys.has(driftKey(item)),
    toggle,
    state: chosen.length === 0 ? 'none' : chosen.length === items.length ? 'all' : 'some',
    toggleAll: () => setKeys(new Set(chosen.length === items.length ? [] : all)),
    clear: () => setKeys(new Set()),
  } as const;
}
