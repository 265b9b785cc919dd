import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { copyByHand, copyText, selectContent } from '#src/ui/copy-text.ts';

const detailsLook = {
  width: '100%',
  maxHeight: 240,
  margin: '8px 0 0',
  padding: 3,
  overflow: 'auto',
  bgcolor: 'surface.sunken',
  color: 'text.secondary',
  fontSize: '0.75rem',
  lineHeight: '1.125rem',
  whiteSpace: 'pre-wrap',
} as const;

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
      <ActionButton variant="text" onClick={() => void copy()}>
        Copy details
      </ActionButton>
      <Typography component="output" color="textSecondary">
        {state === 'copied' && 'Copied'}
        {state === 'refused' && copyByHand}
      </Typography>
      {state === 'refused' && (
        <Paper component="pre" variant="outlined" ref={box} className="mono" sx={detailsLook}>
          {text}
        </Paper>
      )}
    </>
  );
}
