import { useEffect, useEffectEvent, type KeyboardEvent } from 'react';
import { isComposingKey } from './is-composing-key.ts';
import { useAddressDraft } from './use-address-draft.ts';
import { useIsComposing } from './use-is-composing.ts';

type SearchTextOptions = {
  /** The query in force, from the address. */
  value: string;
  /** The query that was typed, after a pause; replace the history entry with it. */
  onCommit: (query: string) => void;
};

/** How long the hand rests before a search starts, in milliseconds. */
const pause = 200;

/**
 * What a search box shows and when it searches: after a pause, on Enter and on leaving, once each text, and never while
 * an input method composes. Escape clears it.
 */
export function useSearchText(options: SearchTextOptions) {
  const isComposing = useIsComposing();
  const { text, draft, type, commit, onFocus, onBlur: leave } = useAddressDraft(options);

  // By the time the pause is over, the rest of the address may have changed: what commits is of now, not of the keystroke.
  const commitLater = useEffectEvent(commit);
  useEffect(() => {
    if (draft === null || isComposing) return undefined;
    const timer = window.setTimeout(() => commitLater(draft), pause);
    return () => window.clearTimeout(timer);
  }, [draft, isComposing]);

  function clear() {
    type('');
    commit('');
  }

  function onBlur() {
    leave();
    // What is still composed commits by itself afterwards.
    if (draft !== null && !isComposing) commit(draft);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (isComposing || isComposingKey(event)) return;
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

  return { text, type, clear, onFocus, onBlur, onKeyDown };
}
