import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

const look = {
  display: 'inline-flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 8px',
  minWidth: 0,
  color: 'text.secondary',
} as const;

/** What is said of a line, at its end. */
export function RecordLineEnd({ children }: { children: ReactNode }) {
  return (
    <Box component="span" sx={look}>
      {children}
    </Box>
  );
}
