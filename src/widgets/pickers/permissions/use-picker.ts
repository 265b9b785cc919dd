import { use, useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { termsOf } from '#src/ui/choice/terms.ts';
import { NoticesContext } from '#src/ui/notices/notices-context.ts';
import type { NewPermission } from '#src/contract/permissions.ts';
import type { FailureWords } from '#src/widgets/failure-words.ts';
import { chosenEntries } from '#src/widgets/pickers/chosen-model.ts';
import { draftOf } from './create-draft.ts';
import { branchesOf, isMatch, withTicked } from './picker-model.ts';
import { useCatalogue, type CatalogueEntry } from './use-catalogue.ts';
import { useCreatePermission } from './use-create-permission.ts';

type PickerOptions = {
  value: readonly string[];
  savedValue?: readonly string[] | undefined;
  onChange: (value: string[]) => void;
  /** Brings the focus to the search box, when what had it is gone. */
  toSearch: () => void;
};

/** What the picker shows and does: the search, what it finds, what is chosen, what can be made. */
export function usePicker({ value, savedValue, onChange, toSearch }: PickerOptions) {
  const [query, setQuery] = useState('');
  // The letters come first, the list follows: no keystroke waits for hundreds of lines.
  const searched = useDeferredValue(query.trim());
  const catalogue = useCatalogue();
  const notices = use(NoticesContext);
  const { entries } = catalogue;

  // A permission that is made takes a moment: it joins what is chosen by then, not what was when it was asked for.
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value]);

  function tick(codes: readonly string[], isOn: boolean) {
    onChange(withTicked(latest.current, codes, isOn));
  }

  const { create, isPending, refusal } = useCreatePermission((permission) => {
    catalogue.add(permission);
    tick([permission.code], true);
    setQuery('');
    toSearch();
    notices?.announce(`${permission.code} is created and chosen.`);
  });

  const { terms, found, branches } = findIn(entries, searched);
  const byCode = new Map(entries?.map((entry) => [entry.code, entry]));
  const draft = draftOf(searched);

  return {
    query,
    setQuery,
    searched,
    terms,
    catalogue,
    found,
    branches,
    chosen: new Set(value),
    chosenEntries: chosenEntries(value, savedValue),
    nameOf: (code: string) => byCode.get(code)?.name,
    isUnknown: (code: string) => catalogue.isWhole && !byCode.has(code),
    tick,
    draft,
    create,
    isCreating: isPending,
    /** What is said about the draft in sight; of an earlier one nothing. */
    refusal: wordsAbout(draft, refusal),
  };
}

/** What a search finds. One step, so that a letter that is typed does not repeat the search before it. */
function findIn(entries: readonly CatalogueEntry[] | undefined, searched: string) {
  const terms = termsOf(searched);
  const found = entries?.filter((entry) => isMatch(entry, terms));
  return { terms, found, branches: branchesOf(found ?? []) };
}

function wordsAbout(
  draft: NewPermission | undefined,
  refusal: { readonly code: string; readonly words: FailureWords } | undefined,
): FailureWords | undefined {
  return refusal !== undefined && refusal.code === draft?.code ? refusal.words : undefined;
}

export type Picker = ReturnType<typeof usePicker>;
