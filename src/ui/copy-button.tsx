import { Check, Copy } from 'lucide-react';
import { use, useEffect, useRef, useState } from 'react';
import { copyByHand, copyText, selectContent } from './copy-text.ts';
import { IconButton } from './icon-button.tsx';
import { NoticesContext } from './notices/notices-context.ts';
import './copy-button.css';
import { Popover } from './popover.tsx';

type CopyButtonProps = {
  text: string;
  /** What it copies: "Copy address". */
  label: string;
  size?: 'regular' | 'small' | undefined;
  /** The text really is on the clipboard. */
  onCopied?: (() => void) | undefined;
};

const showFor = 2000;

/** Copies a text. Where the browser refuses, the text is shown selected and the operator told; never a false "Copied". */
export function CopyButton({ text, label, size = 'small', onCopied }: CopyButtonProps) {
  const notices = use(NoticesContext);
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');

  useEffect(() => {
    if (state !== 'copied') return;
    const timer = window.setTimeout(() => setState('idle'), showFor);
    return () => window.clearTimeout(timer);
  }, [state]);

  async function copy() {
    const isCopied = await copyText(text);
    setState(isCopied ? 'copied' : 'refused');
    if (!isCopied) return;
    notices?.announce('Copied');
    onCopied?.();
  }

  return (
    <>
      <IconButton ref={button} label={label} size={size} onClick={() => void copy()}>
        {state === 'copied' ? (
          <Check className="ui-copied" size={16} aria-hidden />
        ) : (
          <Copy size={16} aria-hidden />
        )}
      </IconButton>
      {state === 'refused' && (
        <Popover
          isOpen
          anchor={() => button.current}
          onClose={() => setState('idle')}
          label={label}
          edge="right"
        >
          <div className="ui-copy-refused">
            <p role="alert">{copyByHand}</p>
            <RefusedText text={text} label={label} />
          </div>
        </Popover>
      )}
    </>
  );
}

/** The text to copy by hand, selected. A text box of one line would lose the breaks of longer ones. */
function RefusedText({ text, label }: { text: string; label: string }) {
  const Box = text.includes('\n') ? 'textarea' : 'input';
  return (
    <Box
      readOnly
      value={text}
      aria-label={label}
      ref={(box: HTMLElement | null) => {
        if (box !== null) selectContent(box);
      }}
    />
  );
}
