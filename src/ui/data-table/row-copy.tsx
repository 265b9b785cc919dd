import { Check, Copy } from 'lucide-react';
import { useRef } from 'react';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { useCopy } from '#src/ui/use-copy.ts';
import { RowButton } from './row-button.tsx';

const RefusedCopy = lazyPart(() => import('#src/ui/refused-copy.tsx'), 'RefusedCopy');

/** Copies a text out of a row, as `CopyButton` does on a page. */
export function RowCopy({ text, label }: { text: string; label: string }) {
  const button = useRef<HTMLButtonElement>(null);
  const { state, copy, forget } = useCopy(text);
  return (
    <>
      <RowButton ref={button} label={label} onClick={copy}>
        {state.kind === 'copied' ? (
          <Check className="dt-copied" size={16} aria-hidden />
        ) : (
          <Copy size={16} aria-hidden />
        )}
      </RowButton>
      {state.kind === 'refused' && (
        <RefusedCopy
          text={state.text}
          label={label}
          anchor={() => button.current}
          onClose={forget}
        />
      )}
    </>
  );
}
