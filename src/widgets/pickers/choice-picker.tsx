import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import { useImperativeHandle, useRef, useState } from 'react';
import type { Choice } from '#src/ui/choice/choice.ts';
import { choicesMatching } from '#src/ui/choice/choices-matching.ts';
import { termsOf } from '#src/ui/choice/terms.ts';
import { ChoiceInput } from './choice-input.tsx';
import { ChosenList } from './chosen-list.tsx';
import { chosenEntries } from './chosen-model.ts';
import { PickerFailure } from './picker-failure.tsx';
import type { PickerField } from './picker-field.ts';
import { PickerWarning } from './picker-warning.tsx';
import { useChoiceList } from './use-choice-list.tsx';

/** What a picker takes whose choices are a list of codes. */
export type ChoicePickerField = PickerField & {
  value: readonly string[];
  /** What is saved: it is then told what comes and what goes. */
  savedValue?: readonly string[] | undefined;
  onChange: (value: string[]) => void;
};

type ChoicePickerProps = ChoicePickerField & {
  /** In the order in which they are shown, with what is chosen; nothing while they are on their way. */
  choices: readonly Choice[] | undefined;
  /** How many there are to choose from, where `choices` has not all of them. */
  total?: number | undefined;
  failure: Error | null;
  onRetry: () => void;
  warning?: string | undefined;
  /** What is chosen from, in the plural: "user groups". */
  subject: string;
  placeholder: string;
  /** A search that the service carries out: `choices` is then what it found. */
  remoteSearch?: { query: string; onChange: (query: string) => void } | undefined;
  /** What is chosen, where a search of the service may not find it. */
  chosen?: readonly Choice[] | undefined;
};

/** What the search has found, here or at the service, and all that is known by name. */
function useFound({ choices, chosen = [], remoteSearch }: ChoicePickerProps) {
  const [localQuery, setLocalQuery] = useState('');
  const isLocal = remoteSearch === undefined;
  const query = remoteSearch?.query ?? localQuery;
  return {
    query,
    setQuery: remoteSearch?.onChange ?? setLocalQuery,
    found: isLocal && choices !== undefined ? choicesMatching(choices, termsOf(query)) : choices,
    known: new Map([...(choices ?? []), ...chosen].map((one) => [one.id, one])),
  };
}

const stranger = (id: string): Choice => ({ id, name: id });

/** Chooses several: a box to search in with a list of checkable options, and under it what is chosen. */
export function ChoicePicker(props: ChoicePickerProps) {
  const { value, savedValue, onChange, label, help, error, disabledReason, warning } = props;
  const { choices = [], total = 0, failure, onRetry, subject, placeholder } = props;
  const more = Math.max(0, total - choices.length);
  const input = useRef<HTMLInputElement>(null);
  const focus = () => input.current?.focus();
  useImperativeHandle(props.inputRef, () => ({ focus }));
  const { query, setQuery, found, known } = useFound(props);
  const entries = chosenEntries(value, savedValue, (id) => known.get(id)?.name ?? id);
  const isOff = disabledReason !== undefined;
  const list = useChoiceList({
    found,
    chosen: value.map((id) => known.get(id) ?? stranger(id)),
    query,
    onSearch: setQuery,
    more,
    subject,
    isMulti: true,
  });
  // A fixed choice is ticked where the field has it by nature, and is no part of the value.
  const fixed = (found ?? []).filter((one) => one.fixed !== undefined).map(({ id }) => id);
  const own = new Set(value);

  return (
    <Box sx={{ minWidth: 0 }}>
      <Autocomplete
        {...list}
        multiple
        disableClearable
        disableCloseOnSelect
        readOnly={isOff}
        value={[...value, ...fixed.filter((id) => !own.has(id))]}
        onChange={(_, ids) => onChange(ids.filter((id) => own.has(id) || !fixed.includes(id)))}
        renderValue={() => null}
        renderInput={(params) => (
          <ChoiceInput
            params={params}
            label={label}
            placeholder={placeholder}
            help={disabledReason ?? help}
            error={error}
            inputRef={input}
          />
        )}
      />
      {failure !== null && (
        <Box sx={{ marginTop: 2 }}>
          <PickerFailure error={failure} subject={subject} onRetry={onRetry} />
        </Box>
      )}
      <ChosenList
        subject={subject}
        entries={entries}
        lookOf={(id) => ({ text: known.get(id)?.name ?? id, tip: known.get(id)?.code })}
        isOff={isOff}
        onToggle={(id, isOn) =>
          onChange(isOn ? [...value, id] : value.filter((other) => other !== id))
        }
        onEmpty={focus}
      />
      {warning !== undefined && <PickerWarning>{warning}</PickerWarning>}
    </Box>
  );
}
