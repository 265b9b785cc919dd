import { useState } from 'react';
import { termsOf } from '#src/widgets/picker/terms.ts';
import type { Choice } from './choice-line.tsx';

type SearchedChoices = {
  choices: readonly Choice[] | undefined;
  total?: number | undefined;
  remoteSearch?: { query: string; onChange: (query: string) => void } | undefined;
};

/** With fewer than this one sees them all at a glance. */
const searchFrom = 12;

function matchesOf(choices: readonly Choice[], terms: readonly string[]): readonly Choice[] {
  return choices.filter(({ code, name, description }) => {
    const text = `${code}\n${name}\n${description}`.toLowerCase();
    return terms.every((term) => text.includes(term));
  });
}

/** What of the choices a search finds: here, or at the service. */
export function useChoiceSearch({ choices, total, remoteSearch }: SearchedChoices) {
  const [local, setLocal] = useState('');
  const count = choices?.length ?? 0;
  if (remoteSearch !== undefined) {
    const { query, onChange } = remoteSearch;
    return {
      query,
      setQuery: onChange,
      terms: termsOf(query),
      found: choices,
      hasSearch: true,
      total: total ?? count,
      // The search goes on behind what is shown.
      isWhole: true,
    };
  }
  const terms = termsOf(local);
  return {
    query: local,
    setQuery: setLocal,
    terms,
    found: choices && matchesOf(choices, terms),
    hasSearch: count >= searchFrom,
    total: total ?? count,
    isWhole: total === undefined || total <= count,
  };
}
