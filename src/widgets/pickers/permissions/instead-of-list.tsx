import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

const look = {
  alignItems: 'flex-start',
  gap: 2,
  padding: 4,
  color: 'text.secondary',
  fontSize: '0.8125rem',
  lineHeight: '1.125rem',
  overflowWrap: 'anywhere',
  '& .MuiButton-root': {
    maxWidth: '100%',
    paddingBlock: 1,
    whiteSpace: 'normal',
    textAlign: 'start',
  },
} as const;

/** What there is to say, and to do, where the list has no line. */
export function InsteadOfList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack data-instead="" sx={look}>
      <Typography color="textPrimary" sx={{ fontWeight: 500 }}>
        {title}
      </Typography>
      {children}
    </Stack>
  );
}
