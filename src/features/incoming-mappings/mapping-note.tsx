import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';

const look = {
  padding: '10px 14px',
  borderRadius: '10px',
  bgcolor: 'surface.sunken',
  color: 'text.secondary',
} as const;

type MappingNoteProps = {
  children: ReactNode;
  /** It follows a choice beside it: what it comes to say is read out. */
  isLive?: boolean | undefined;
};

/** What follows from what is set, in a quiet frame. */
export function MappingNote({ children, isLive = false }: MappingNoteProps) {
  return (
    <Paper component="p" variant="outlined" aria-live={isLive ? 'polite' : undefined} sx={look}>
      {children}
    </Paper>
  );
}
