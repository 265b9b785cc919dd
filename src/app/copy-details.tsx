import { useEffect, useRef, useState } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { copyByHand, copyText, selectContent } from '#src/ui/copy-text.ts';

/** Copies an error's details; where the browser refuses, they stand there selected. */
export function CopyDetails({ text }: { text: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const box = useRef<HTMLPreElement>(null);

  useEffect(() => {
    if (state === 'refused' && box.current !== null) selectContent(box.current);
  }, [state]);

  async function copy() {
    setState((await copyText(text)) ? 'copied' : 'refused');
  }

  return (
    <>
      <ActionButton variant="quiet" onClick={() => void copy()}>
        Copy details
      </ActionButton>
      <output className="problem-copied">
        {state === 'copied' && 'Copied'}
        {state === 'refused' && copyByHand}
      </output>
      {state === 'refused' && (
        <pre ref={box} className="problem-details">
          {text}
        </pre>
      )}
    </>
  );
}
