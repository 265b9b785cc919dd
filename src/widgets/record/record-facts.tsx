import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

const look = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '0 16px',
  minHeight: 28,
  margin: 0,
  padding: 0,
  color: 'text.secondary',
  listStyle: 'none',
  '& > li': {
    display: 'flex',
    alignItems: 'center',
    gap: 0.5,
    minWidth: 0,
    minHeight: 28,
    overflowWrap: 'anywhere',
    // The line is as tall as a button: nothing has to be drawn in.
    '& > *': { marginBlock: 0 },
  },
} as const;

type RecordFactsProps = {
  /** What the facts are, where each stands in an `li`. */
  label?: string | undefined;
  children: ReactNode;
};

/** Under the title of a record's page: its code or address, its kind, whose it is. */
export function RecordFacts({ label, children }: RecordFactsProps) {
  return (
    <Box component={label === undefined ? 'div' : 'ul'} aria-label={label} sx={look}>
      {children}
    </Box>
  );
}
