import { Search, X } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
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

/** The search box on top of a picker's list. It narrows at every letter, so it is no `SearchBox`, which waits. */
export function PickerSearch(props: PickerSearchProps) {
  const { id, label, placeholder, value, isInvalid, inputRef, onChange, onKeyDown } = props;
  return (
    <div className="pp-search">
      <Search className="pp-search-icon" size={16} aria-hidden />
      <input
        ref={inputRef}
        type="search"
        className="pp-search-input"
        aria-label={label}
        aria-describedby={isInvalid ? `${id}-error` : undefined}
        aria-invalid={isInvalid ? true : undefined}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={maxLength}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (!isComposingKey(event)) onKeyDown(event);
        }}
      />
      {value !== '' && (
        <button
          type="button"
          className="pp-clear"
          aria-label="Clear search"
          data-tip="Clear search"
          onClick={() => onChange('')}
        >
          <X size={16} aria-hidden />
        </button>
      )}
    </div>
  );
}
