import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import type { Ref } from 'react';
import type { Choice } from '#src/ui/choice/choice.ts';
import { ChoiceInput } from '#src/widgets/pickers/choice-input.tsx';
import { PickerFailure } from '#src/widgets/pickers/picker-failure.tsx';
import { useChoiceList } from '#src/widgets/pickers/use-choice-list.tsx';
import type { RecordSearch } from './use-record-search.ts';

type RecordPickerProps = {
  label: string;
  /** What is chosen from, in the plural: "interface users". */
  subject: string;
  placeholder: string;
  help?: string | undefined;
  /** What is chosen now. */
  chosen: Choice | undefined;
  search: RecordSearch;
  onChoose: (id: string) => void;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

/** One record out of many, found by the service: type to search, the arrow keys walk, Enter takes, Escape leaves it. */
export function RecordPicker(props: RecordPickerProps) {
  const { label, subject, placeholder, help, chosen, search, onChoose, inputRef } = props;
  const { query, onSearch, found, more, error, onRetry } = search;
  const list = useChoiceList({
    found,
    chosen: chosen === undefined ? [] : [chosen],
    query,
    onSearch,
    more,
    subject,
    isMulti: false,
  });

  return (
    <Box sx={{ minWidth: 0 }}>
      <Autocomplete
        {...list}
        clearIcon={null}
        value={chosen?.id ?? null}
        onChange={(_, id) => {
          // An emptied box is a search for something else.
          if (id !== null) onChoose(id);
        }}
        renderInput={(params) => (
          <ChoiceInput
            params={params}
            label={label}
            placeholder={chosen?.name ?? placeholder}
            help={help}
            inputRef={inputRef}
          />
        )}
      />
      {error !== null && (
        <Box sx={{ marginTop: 2 }}>
          <PickerFailure error={error} subject={subject} onRetry={onRetry} />
        </Box>
      )}
    </Box>
  );
}
