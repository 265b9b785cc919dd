import Box from '@mui/material/Box';
import { Check, Copy } from 'lucide-react';
import { useRef } from 'react';
import { ActionButton } from './action-button.tsx';
import { IconButton } from './icon-button.tsx';
import { lazyPart } from './lazy-part.tsx';
import { useCopy } from './use-copy.ts';

const RefusedCopy = lazyPart(() => import('./refused-copy.tsx'), 'RefusedCopy');

type CopyButtonProps = {
  /** The text, or where it is asked for only when it is copied, what gives it. */
  text: string | (() => string);
  /** What it copies: "Copy address". */
  label: string;
  size?: 'medium' | 'small' | undefined;
  /** A button with its label on it, where an icon alone would not be understood. */
  isWorded?: boolean | undefined;
  /** The text really is on the clipboard. */
  onCopied?: (() => void) | undefined;
};

/** Copies a text. Where the browser refuses, the text is shown selected and the operator told. */
export function CopyButton(props: CopyButtonProps) {
  const { text, label, size = 'small', isWorded = false, onCopied } = props;
  const button = useRef<HTMLButtonElement>(null);
  const { state, copy, forget } = useCopy(text, onCopied);

  const icon =
    state.kind === 'copied' ? (
      <Box component={Check} size={16} aria-hidden sx={{ color: 'successState.text' }} />
    ) : (
      <Copy size={16} aria-hidden />
    );

  return (
    <>
      {isWorded ? (
        <ActionButton ref={button} size="small" startIcon={icon} onClick={copy}>
          {label}
        </ActionButton>
      ) : (
        <IconButton ref={button} label={label} size={size} onClick={copy}>
          {icon}
        </IconButton>
      )}
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
