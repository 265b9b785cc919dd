import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

const look = {
  // A list on a tab of the page keeps the page's distance to the edge.
  '--list-gutter': { xs: '16px', sm: '24px' },
  display: 'flex',
  flex: '1 0 auto',
  flexDirection: 'column',
  minWidth: 0,
} as const;

/** The page of one record: `RecordHead`, then a `RecordBody` or a list that takes the height that is left. */
export function RecordFrame({ children }: { children: ReactNode }) {
  return <Box sx={look}>{children}</Box>;
}
