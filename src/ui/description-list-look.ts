import type { SxProps, Theme } from '@mui/material/styles';

/** Names beside values; under 480 each value stands below its name. */
export const descriptionListLook: SxProps<Theme> = {
  display: 'grid',
  gridTemplateColumns: 'minmax(120px, 200px) minmax(0, 1fr)',
  gap: '12px 24px',
  margin: 0,
  '& dt': { color: 'text.secondary' },
  '& dd': { minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
  '@media (width < 480px)': {
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '2px',
    '& dd + dt': { marginTop: 3 },
  },
};
