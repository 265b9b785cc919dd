import { Search, X } from 'lucide-react';
import { useRef } from 'react';
import { IconButton } from './icon-button.tsx';
import './search-box.css';
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

/** The search of a list. When it searches, and how it goes along with the address, is `useSearchText`'s. */
export function SearchBox({ value, onCommit, label, placeholder, id }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const { text, type, clear, onFocus, onBlur, onKeyDown } = useSearchText({ value, onCommit });

  return (
    <search className="ui-search">
      <Search size={18} aria-hidden />
      <input
        ref={box}
        id={id}
        type="search"
        className="ui-search-input"
        aria-label={label}
        placeholder={placeholder ?? label}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={onBlur}
      />
      {text !== '' && (
        <span className="ui-search-clear">
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
        </span>
      )}
    </search>
  );
}
