import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

const look = {
  display: 'grid',
  flex: '1 1 220px',
  minWidth: 0,
  justifyItems: 'start',
  overflowWrap: 'anywhere',
} as const;

/** How far each step of a tree moves a line in, in the theme's spacing. */
const step = 5;

type RecordLineMainProps = { depth?: number | undefined; children: ReactNode };

/** What a line is about: name over code. */
export function RecordLineMain({ depth = 0, children }: RecordLineMainProps) {
  return (
    <Box component="span" sx={{ ...look, paddingInlineStart: depth * step }}>
      {children}
    </Box>
  );
}
