import { useState } from 'react';
import type { Branch } from './picker-model.ts';

/** Up to here everything is open at first: one sees what there is. Beyond it the words are, and open on demand. */
const openUpTo = 60;

type Flips = { readonly query: string; readonly ids: ReadonlySet<string> };

const flipped = (ids: ReadonlySet<string>, id: string) => {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
};

/** Which groups are open. A search opens all that it finds; what one closes then is forgotten with the search. */
export function useOpenBranches(branches: readonly Branch[], query: string) {
  const [flips, setFlips] = useState<ReadonlySet<string>>(new Set());
  const [searchFlips, setSearchFlips] = useState<Flips>({ query, ids: new Set() });

  const count = branches.reduce((sum, branch) => sum + branch.choices.length, 0);
  const top = new Set(branches.map((branch) => branch.id));
  const isSearching = query !== '';
  const inSearch = searchFlips.query === query ? searchFlips.ids : new Set<string>();

  function isOpen(id: string): boolean {
    if (isSearching) return !inSearch.has(id);
    return (count <= openUpTo || top.has(id)) !== flips.has(id);
  }

  function setOpen(id: string, open: boolean) {
    if (isOpen(id) === open) return;
    if (isSearching) setSearchFlips({ query, ids: flipped(inSearch, id) });
    else setFlips((before) => flipped(before, id));
  }

  return { isOpen, setOpen };
}
