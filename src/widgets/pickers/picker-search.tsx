import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { Search, X } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { IconButton } from '#src/ui/icon-button.tsx';
import { isComposingKey } from '#src/ui/is-composing-key.ts';

type PickerSearchProps = {
  /** The id of the frame, whose error it is described by. */
  id: string;
  label: string;
  placeholder: string;
  value: string;
  isInvalid: boolean;
  inputRef: Ref<HTMLInputElement>;
  onChange: (query: string) => void;
  /** A key of the box's own: those that an input method takes are left to it. */
  onKeyDown: (event: KeyboardEvent) => void;
};

/** As long as a name may be, which a search becomes when nothing is found. */
const maxLength = 100;

/** It is the top of the box that the list stands in: of its own outline only the foot is left. */
const look = {
  borderRadius: '7px 7px 0 0',
  borderBottom: '1px solid',
  borderColor: 'line.hair',
  '& fieldset': { border: 0 },
  '&.Mui-focused': { outlineOffset: '-2px' },
  '& input::-webkit-search-cancel-button': { display: 'none' },
} as const;

/** The search box on top of a picker's list. It narrows at every letter, so it is no `SearchBox`, which waits. */
export function PickerSearch(props: PickerSearchProps) {
  const { id, label, placeholder, value, isInvalid, inputRef, onChange, onKeyDown } = props;
  return (
    <OutlinedInput
      type="search"
      fullWidth
      sx={look}
      inputRef={inputRef}
      placeholder={placeholder}
      autoComplete="off"
      error={isInvalid}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (!isComposingKey(event)) onKeyDown(event);
      }}
      slotProps={{
        input: {
          'aria-label': label,
          'aria-describedby': isInvalid ? `${id}-error` : undefined,
          autoCapitalize: 'none',
          spellCheck: false,
          maxLength,
        },
      }}
      startAdornment={
        <InputAdornment position="start">
          <Search size={16} aria-hidden />
        </InputAdornment>
      }
      endAdornment={
        value !== '' && (
          <IconButton size="small" label="Clear search" onClick={() => onChange('')}>
            <X size={16} aria-hidden />
          </IconButton>
        )
      }
    />
  );
}
