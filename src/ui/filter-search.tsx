import Autocomplete, { type AutocompleteRenderInputParams } from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import type { PopperProps } from '@mui/material/Popper';
import TextField from '@mui/material/TextField';
import { useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import type { Choice } from './choice/choice.ts';
import { choicesMatching } from './choice/choices-matching.ts';
import { OptionLine } from './choice/option-line.tsx';
import { termsOf } from './choice/terms.ts';
import type { FilterChoice, FilterOption } from './filter-options.tsx';
import { isComposingKey } from './is-composing-key.ts';

/** The list stands in the filter's own popover: it floats over nothing. */
function ListInPlace({ children }: PopperProps) {
  if (typeof children === 'function') return null;
  return <Box sx={{ '& > .MuiPaper-root': { margin: 0, boxShadow: 'none' } }}>{children}</Box>;
}

const asChoice = ({ value, label, note }: FilterOption): Choice => ({
  id: value,
  name: label,
  code: note,
});

/** What is in force and unknown here is shown as it is, and can be taken out. */
function choicesOf(options: readonly FilterOption[], selected: readonly string[]): Choice[] {
  const known = new Set(options.map(({ value }) => value));
  const unknown = selected.filter((value) => !known.has(value));
  return [...options.map(asChoice), ...unknown.map((id) => ({ id, name: id }))];
}

/** The choices of a filter that are records, or many: one types, and takes from what is found. */
export function FilterSearch(props: FilterChoice) {
  const { label, options, selected, isMulti, onChange, onDone } = props;
  const [query, setQuery] = useState('');
  const terms = termsOf(query);
  const [chosen = null] = selected;

  const list = {
    open: true,
    options: choicesOf(options, selected),
    getOptionLabel: ({ name }: Choice) => name,
    getOptionKey: ({ id }: Choice) => id,
    getOptionValue: ({ id }: Choice) => id,
    filterOptions: (choices: Choice[]) => choicesMatching(choices, terms),
    inputValue: query,
    onInputChange: (_: SyntheticEvent | null, text: string, reason: string) => {
      if (reason === 'input') setQuery(text);
    },
    onClose: (_: SyntheticEvent, reason: string) => {
      if (reason === 'escape' || reason === 'selectOption') onDone();
    },
    onKeyDown: (event: KeyboardEvent & { defaultMuiPrevented?: boolean | undefined }) => {
      // oxlint-disable-next-line no-param-reassign -- how MUI is told to leave a key alone
      event.defaultMuiPrevented = isComposingKey(event) || (event.key === 'Backspace' && isMulti);
    },
    noOptionsText: 'Nothing matches.',
    forcePopupIcon: false,
    slots: { popper: ListInPlace },
    renderValue: () => null,
  };

  return (
    <Box sx={{ width: 'min(360px, calc(100vw - 32px))', padding: '8px 8px 0' }}>
      {isMulti ? (
        <Autocomplete
          {...list}
          multiple
          disableClearable
          disableCloseOnSelect
          value={Array.from(selected)}
          onChange={(_, values) => onChange(values)}
          renderInput={(input) => <SearchInput params={input} label={label} />}
          renderOption={({ key, ...option }, choice, { selected: isChosen }) => (
            <OptionLine key={key} {...option} {...{ choice, isChosen, terms }} isMulti />
          )}
        />
      ) : (
        <Autocomplete
          {...list}
          value={chosen}
          onChange={(_, value) => {
            if (value !== null) onChange([value]);
          }}
          renderInput={(input) => <SearchInput params={input} label={label} />}
          renderOption={({ key, ...option }, choice, { selected: isChosen }) => (
            <OptionLine key={key} {...option} {...{ choice, isChosen, terms }} isMulti={false} />
          )}
        />
      )}
    </Box>
  );
}

type SearchInputProps = { params: AutocompleteRenderInputParams; label: string };

function SearchInput({ params, label }: SearchInputProps) {
  const { slotProps, ...field } = params;
  return (
    <TextField
      {...field}
      placeholder="Search"
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- whoever opens the filter is about to type
      autoFocus
      slotProps={{
        ...slotProps,
        htmlInput: {
          ...slotProps.htmlInput,
          'aria-label': `Search in ${label}`,
          autoCapitalize: 'none',
          spellCheck: false,
        },
      }}
    />
  );
}
