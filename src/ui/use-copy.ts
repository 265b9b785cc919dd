import { use, useEffect, useState } from 'react';
import { copyText } from './copy-text.ts';
import { NoticesContext } from './notices/notices-context.ts';

const showFor = 2000;

type CopyState =
  | { readonly kind: 'idle' | 'copied' }
  /** The browser refused: the text has to be copied by hand. */
  | { readonly kind: 'refused'; readonly text: string };

const idle: CopyState = { kind: 'idle' };

/** Copies a text, or what a function gives when it is asked, and says so; never a false "Copied". */
export function useCopy(text: string | (() => string), onCopied?: () => void) {
  const notices = use(NoticesContext);
  const [state, setState] = useState<CopyState>(idle);

  useEffect(() => {
    if (state.kind !== 'copied') return;
    const timer = window.setTimeout(() => setState(idle), showFor);
    return () => window.clearTimeout(timer);
  }, [state]);

  async function copy() {
    const wanted = typeof text === 'string' ? text : text();
    if (!(await copyText(wanted))) {
      setState({ kind: 'refused', text: wanted });
      return;
    }
    setState({ kind: 'copied' });
    notices?.announce('Copied');
    onCopied?.();
  }

  return { state, copy: () => void copy(), forget: () => setState(idle) };
}
