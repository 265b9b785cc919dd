import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

type ProblemViewProps = {
  title: string;
  children: ReactNode;
  actions?: ReactNode;
  /** Alone in the window, without the frame around it. */
  isAlone?: boolean | undefined;
};

const look = {
  width: '100%',
  maxWidth: 720,
  padding: { xs: '40px 16px 16px', sm: '72px 24px 24px' },
} as const;

const aloneLook = { ...look, maxWidth: 560, padding: { xs: '24px 16px', sm: 6 } } as const;

/** A page that can't be shown: what happened, and what to do. */
export function ProblemView({ title, children, actions, isAlone = false }: ProblemViewProps) {
  const content = (
    <Box role={isAlone ? undefined : 'alert'} sx={isAlone ? aloneLook : look}>
      <title>{`${title} · Interface users console`}</title>
      <Typography variant="h1" tabIndex={-1}>
        {title}
      </Typography>
      <Typography component="div" color="textSecondary" sx={{ marginTop: 2 }}>
        {children}
      </Typography>
      {actions !== undefined && (
        <Stack
          direction="row"
          sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 2, marginTop: 6 }}
        >
          {actions}
        </Stack>
      )}
    </Box>
  );
  if (!isAlone) return content;
  return (
    <Box component="main" sx={{ display: 'grid', minHeight: '100dvh', placeItems: 'center' }}>
      {content}
    </Box>
  );
}
