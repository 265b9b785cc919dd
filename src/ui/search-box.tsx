import Box from '@mui/material/Box';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from './icon-button.tsx';
import { useSearchText } from './use-search-text.ts';

type SearchBoxProps = {
  /** The query in force, from the address. */
  value: string;
  /** The query that was typed, after a pause; replace the history entry with it. */
  onCommit: (query: string) => void;
  label: string;
  placeholder?: string | undefined;
  id?: string | undefined;
};

/** In a row it gives way to what stands beside it; on narrow screens it takes what there is. */
const place = {
  display: 'block',
  flex: { xs: '1 1 160px', sm: '0 1 320px' },
  minWidth: 0,
} as const;

const look = {
  width: '100%',
  maxWidth: { sm: 320 },
  '& input::-webkit-search-cancel-button': { display: 'none' },
} as const;

/** The search of a list. When it searches, and how it goes along with the address, is `useSearchText`'s. */
export function SearchBox({ value, onCommit, label, placeholder, id }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const { text, type, clear, onFocus, onBlur, onKeyDown } = useSearchText({ value, onCommit });

  return (
    <Box component="search" sx={place}>
      <OutlinedInput
        type="search"
        inputRef={box}
        sx={look}
        placeholder={placeholder ?? label}
        autoComplete="off"
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
        slotProps={{ input: { id, 'aria-label': label, spellCheck: false } }}
        startAdornment={
          <InputAdornment position="start">
            <Search size={18} aria-hidden />
          </InputAdornment>
        }
        endAdornment={
          text === '' ? undefined : (
            <IconButton
              size="small"
              label="Clear search"
              onClick={() => {
                clear();
                box.current?.focus();
              }}
            >
              <X size={16} aria-hidden />
            </IconButton>
          )
        }
      />
    </Box>
  );
}
