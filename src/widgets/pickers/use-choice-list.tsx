import type { AutocompleteRenderOptionState } from '@mui/material/Autocomplete';
import {
  useState,
  type HTMLAttributes,
  type Key,
  type KeyboardEvent,
  type SyntheticEvent,
} from 'react';
import type { Choice } from '#src/ui/choice/choice.ts';
import { OptionLine } from '#src/ui/choice/option-line.tsx';
import { termsOf } from '#src/ui/choice/terms.ts';
import { isComposingKey } from '#src/ui/is-composing-key.ts';
import { ChoicePaper } from './choice-paper.tsx';

type ChoiceListOptions = {
  /** What the search found; nothing until it is there. */
  found: readonly Choice[] | undefined;
  /** What is chosen, found or not. */
  chosen: readonly Choice[];
  query: string;
  onSearch: (query: string) => void;
  /** How many match besides those found. */
  more: number;
  /** What is chosen from, in the plural: "interface users". */
  subject: string;
  isMulti: boolean;
};

type ListKeyEvent = KeyboardEvent & { defaultMuiPrevented?: boolean | undefined };

/**
 * What MUI's Autocomplete is told to be a picker of ours. The search is ours, here or at the service; what is typed goes
 * when the list closes. Keys of an input method are left to it, and Enter never sends the form around.
 */
export function useChoiceList(options: ChoiceListOptions) {
  const { found, chosen, query, onSearch, more, subject, isMulti } = options;
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState('');
  const terms = termsOf(query);
  const isFound = new Set(found?.map(({ id }) => id));

  function leave() {
    setText(isMulti ? '' : (chosen[0]?.name ?? ''));
    onSearch('');
  }

  return {
    open: isOpen,
    onOpen: () => setIsOpen(true),
    onClose: (_: SyntheticEvent, reason: string) => {
      setIsOpen(false);
      if (reason === 'escape') leave();
    },
    options: [...(found ?? []), ...chosen.filter(({ id }) => !isFound.has(id))],
    filterOptions: (all: Choice[]) => all.filter(({ id }) => isFound.has(id)),
    getOptionKey: ({ id }: Choice) => id,
    getOptionLabel: ({ name }: Choice) => name,
    getOptionValue: ({ id }: Choice) => id,
    getOptionDisabled: ({ fixed }: Choice) => fixed !== undefined,
    inputValue: text,
    onInputChange: (_: SyntheticEvent | null, next: string, reason: string) => {
      // Of several one goes on choosing from what was found.
      if (isMulti && reason !== 'input' && reason !== 'blur') return;
      setText(next);
      onSearch(reason === 'input' ? next : '');
    },
    onKeyDown: (event: ListKeyEvent) => {
      if (isComposingKey(event)) {
        // oxlint-disable-next-line no-param-reassign -- how MUI is told to leave a key alone
        event.defaultMuiPrevented = true;
      } else if (event.key === 'Enter') {
        event.preventDefault();
        setIsOpen(true);
      } else if (event.key === 'Backspace' && isMulti) {
        // What is chosen stands apart from the box: what isn't seen there must not go.
        // oxlint-disable-next-line no-param-reassign -- how MUI is told to leave a key alone
        event.defaultMuiPrevented = true;
      }
    },
    loading: found === undefined,
    loadingText: `Reading ${subject}`,
    noOptionsText: `No ${subject} match.`,
    slots: { paper: ChoicePaper },
    slotProps: {
      paper: {
        foot: more > 0 ? `${more.toLocaleString('en')} more: type to narrow the list.` : '',
      },
    },
    renderOption: (
      { key, ...line }: HTMLAttributes<HTMLLIElement> & { key: Key },
      choice: Choice,
      { selected }: AutocompleteRenderOptionState,
    ) => (
      <OptionLine
        key={key}
        {...line}
        choice={choice}
        isChosen={selected}
        isMulti={isMulti}
        terms={terms}
      />
    ),
  };
}
