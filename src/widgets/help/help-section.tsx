import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

const look = { gap: 2, minWidth: 0, '& p': { color: 'text.secondary' } } as const;

/** A part of a topic: paragraphs and tables under a heading. */
export function HelpSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack component="section" sx={look}>
      <Typography variant="h2" component="h3">
        {title}
      </Typography>
      {children}
    </Stack>
  );
}
