import List from '@mui/material/List';
import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';

const look = {
  '& > li + li': { borderTop: '1px solid', borderColor: 'line.soft' },
  "&[aria-busy='true']": { opacity: 0.6 },
} as const;

type RecordLinesProps = {
  label?: string | undefined;
  /** They give way to what was asked last. */
  isBusy?: boolean | undefined;
  /** One follows from the other. */
  isOrdered?: boolean | undefined;
  /** `RecordLine`, or MUI's `ListItem` where a line is more than that. */
  children: ReactNode;
};

/** What belongs to a record, line by line in one frame. */
export function RecordLines({ label, isBusy, isOrdered = false, children }: RecordLinesProps) {
  return (
    <Paper variant="outlined" sx={{ overflow: 'clip' }}>
      <List
        component={isOrdered ? 'ol' : 'ul'}
        disablePadding
        aria-label={label}
        aria-busy={isBusy}
        sx={look}
      >
        {children}
      </List>
    </Paper>
  );
}
