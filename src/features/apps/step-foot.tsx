import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import { gutter } from './page-look.ts';

const look = {
  position: 'sticky',
  bottom: 0,
  zIndex: 4,
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: 2,
  marginTop: 'auto',
  marginInline: { xs: -gutter.xs, sm: -gutter.sm },
  paddingBlock: 3,
  paddingInline: gutter,
  borderTop: '1px solid',
  borderColor: 'line.hair',
  bgcolor: 'surface.page',
} as const;

/** The buttons of a step: in sight, however long the step is. */
export function StepFoot({ children }: { children: ReactNode }) {
  return (
    <Stack direction="row" sx={look}>
      {children}
    </Stack>
  );
}
