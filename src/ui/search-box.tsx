import { Search, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { IconButton } from './icon-button.tsx';
import './search-box.css';

type SearchBoxProps = {
  /** The query in force, from the address. */
  value: string;
  /** The query that was typed, after a pause; replace the history entry with it. */
  onCommit: (query: string) => void;
  label: string;
  placeholder?: string | undefined;
  id?: string | undefined;
};

const pause = 200;

/**
 * A search box that owns its text while it has the focus: driven straight by the address it would lose characters,
 * navigation being a transition. It commits after a pause, on Enter and on leaving; Escape and the cross clear it.
 */
export function SearchBox({ value, onCommit, label, placeholder, id }: SearchBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const [seen, setSeen] = useState(value);
  const [isFocused, setIsFocused] = useState(false);

  // The address changed by another hand (back, a cleared filter): without the focus the box follows it.
  if (seen !== value) {
    setSeen(value);
    if (!isFocused) setDraft(null);
  }
  const text = draft ?? value;

  function commit(query: string) {
    if (query !== value) onCommit(query);
  }

  // By the time the pause is over, the rest of the address may have changed: what commits is of now, not of the keystroke.
  const commitLater = useEffectEvent(commit);
  useEffect(() => {
    if (draft === null) return;
    const timer = window.setTimeout(() => commitLater(draft), pause);
    return () => window.clearTimeout(timer);
  }, [draft]);

  function clear() {
    setDraft('');
    commit('');
    box.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      commit(text);
    }
    if (event.key === 'Escape' && text !== '') {
      // One Escape clears; the next may close what the box stands in.
      event.preventDefault();
      event.stopPropagation();
      clear();
    }
  }

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
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={() => setIsFocused(true)}
        onBlur={() => {
          setIsFocused(false);
          commit(text);
        }}
      />
      {text !== '' && (
        <span className="ui-search-clear">
          <IconButton size="small" label="Clear search" onClick={clear}>
            <X size={16} aria-hidden />
          </IconButton>
        </span>
      )}
    </search>
  );
}
