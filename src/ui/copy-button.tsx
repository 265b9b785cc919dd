import { Check, Copy } from 'lucide-react';
import { use, useEffect, useRef, useState } from 'react';
import { ActionButton } from './action-button.tsx';
import { copyByHand, copyText, selectContent } from './copy-text.ts';
import { IconButton } from './icon-button.tsx';
import { NoticesContext } from './notices/notices-context.ts';
import './copy-button.css';
import { Popover } from './popover.tsx';

type CopyButtonProps = {
  /** The text, or where it is asked for only when it is copied, what gives it. */
  text: string | (() => string);
  /** What it copies: "Copy address". */
  label: string;
  size?: 'regular' | 'small' | undefined;
  /** A button with its label on it, where an icon alone would not be understood. */
  isWorded?: boolean | undefined;
  /** The text really is on the clipboard. */
  onCopied?: (() => void) | undefined;
};

const showFor = 2000;

/** Copies a text. Where the browser refuses, the text is shown selected and the operator told; never a false "Copied". */
export function CopyButton(props: CopyButtonProps) {
  const { text, label, size = 'small', isWorded = false, onCopied } = props;
  const notices = use(NoticesContext);
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle');
  const [refused, setRefused] = useState('');

  useEffect(() => {
    if (state !== 'copied') return;
    const timer = window.setTimeout(() => setState('idle'), showFor);
    return () => window.clearTimeout(timer);
  }, [state]);

  async function copy() {
    const wanted = typeof text === 'string' ? text : text();
    const isCopied = await copyText(wanted);
    setRefused(isCopied ? '' : wanted);
    setState(isCopied ? 'copied' : 'refused');
    if (!isCopied) return;
    notices?.announce('Copied');
    onCopied?.();
  }

  const icon =
    state === 'copied' ? (
      <Check className="ui-copied" size={16} aria-hidden />
    ) : (
      <Copy size={16} aria-hidden />
    );

  return (
    <>
      {isWorded ? (
        <ActionButton ref={button} size="compact" startIcon={icon} onClick={() => void copy()}>
          {label}
        </ActionButton>
      ) : (
        <IconButton ref={button} label={label} size={size} onClick={() => void copy()}>
          {icon}
        </IconButton>
      )}
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
            <RefusedText text={refused} label={label} />
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
