import { useRef, type KeyboardEvent } from 'react';
import { isComposingKey } from '#src/ui/is-composing-key.ts';
import type { Picker } from './use-picker.ts';

/** The ways of the keyboard between the search box and what is under it. */
export function usePickerKeys(
  { query, found, chosen, setQuery, tick }: Picker,
  { isOff, toSearch }: { isOff: boolean; toSearch: () => void },
) {
  const root = useRef<HTMLDivElement>(null);

  function toList() {
    const first = root.current?.querySelector(
      'input[data-line][tabindex="0"], [data-instead] button',
    );
    if (first instanceof HTMLElement) first.focus();
  }

  function onSearchKey(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      toList();
    } else if (event.key === 'Enter') {
      // It would submit the form around. One find is what was meant; of several one is picked in the list.
      event.preventDefault();
      const [only, ...others] = found ?? [];
      if (only === undefined || others.length > 0 || isOff) toList();
      else tick([only.code], !chosen.has(only.code));
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || query === '' || isComposingKey(event)) return;
    // The first Escape ends the search, the next one is for the sheet around.
    event.stopPropagation();
    setQuery('');
    toSearch();
  }

  return { root, onSearchKey, handlers: { onKeyDown } };
}
