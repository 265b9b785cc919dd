import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { recordGutter } from './record-gutter.ts';

const look = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 3,
  minWidth: 0,
  paddingTop: 4,
  paddingInline: recordGutter,
} as const;

/** What stands above the body of a record's page: the page's header, what went wrong, the tabs. */
export function RecordHead({ children }: { children: ReactNode }) {
  return <Box sx={look}>{children}</Box>;
}
