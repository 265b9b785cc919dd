import Divider from '@mui/material/Divider';
import Paper from '@mui/material/Paper';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';

/** What is handed over, line by line, in one frame. */
export function CopyLines({ children }: { children: ReactNode }) {
  return (
    <Paper variant="outlined" sx={{ bgcolor: 'surface.page' }}>
      <Stack divider={<Divider />}>{children}</Stack>
    </Paper>
  );
}
