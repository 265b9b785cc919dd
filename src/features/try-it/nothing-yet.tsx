import Paper from '@mui/material/Paper';
import type { ReactNode } from 'react';
import { EmptyState } from '#src/ui/empty-state.tsx';

const frameLook = {
  borderStyle: 'dashed',
  borderColor: 'line.firm',
  bgcolor: 'transparent',
} as const;

/** In place of what came of it, while nothing was sent or asked. */
export function NothingYet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper variant="outlined" sx={frameLook}>
      <EmptyState kind="nothing-yet" title={title}>
        {children}
      </EmptyState>
    </Paper>
  );
}
