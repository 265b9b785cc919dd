import { useEffect, useEffectEvent, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

type AddressDraftOptions = {
  /** What is in force, from the address. */
  value: string;
  /** Puts what was typed into the address. */
  onCommit: (text: string) => void;
};

/**
 * The text of a box whose value stands in the address. The box owns what is typed: navigation is a transition, and driven
 * straight by the address it would lose characters. So what it has put there itself may come back late and changes
 * nothing; when the address changes by another hand (Back, Forward, a cleared filter), the box follows, with the focus too.
 */
export function useAddressDraft({ value, onCommit }: AddressDraftOptions) {
  const { key } = useLocation();
  const kind = useNavigationType();
  const [draft, setDraft] = useState<string | null>(null);
  // What was committed and has not come back yet, oldest first.
  const [sent, setSent] = useState<readonly string[]>([]);
  const [isFocused, setIsFocused] = useState(false);
  const [seen, setSeen] = useState({ key, value });

  function follow() {
    setDraft(null);
    setSent([]);
  }

  if (seen.key !== key || seen.value !== value) {
    setSeen({ key, value });
    const isWayBack = kind === NavigationType.Pop && seen.key !== key;
    if (!isWayBack && sent.includes(value)) {
      setSent(sent.slice(sent.indexOf(value) + 1));
      if (draft === value) setDraft(null);
    } else if (isWayBack || seen.value !== value || !isFocused) {
      // Another filter may land while somebody types here: then the address says nothing new about this box.
      follow();
    }
  }

  // The page that one goes back to may take a moment: a pause that ends meanwhile must not stop the way there.
  const followBack = useEffectEvent(follow);
  useEffect(() => {
    const onWayBack = () => followBack();
    window.addEventListener('popstate', onWayBack);
    return () => window.removeEventListener('popstate', onWayBack);
  }, []);

  /** What the address says, or will say once it has caught up. */
  const asked = sent.at(-1) ?? value;

  function commit(text: string) {
    if (text === asked) return;
    setSent([...sent, text]);
    onCommit(text);
  }

  return {
    text: draft ?? value,
    /** What was typed since the address last spoke; null when nothing was. */
    draft,
    type: setDraft,
    commit,
    /** Back to what the address says. */
    follow,
    onFocus: () => setIsFocused(true),
    onBlur: () => setIsFocused(false),
  };
}
