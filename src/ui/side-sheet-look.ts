import type { SxProps, Theme } from '@mui/material/styles';

/** So little height that a sticky head and foot would leave nothing between them: then the whole sheet scrolls. */
const low = '@media (height < 420px)';

export const sheetPaper: SxProps<Theme> = {
  width: { xs: '100%', sm: 560 },
  outline: 'none',
  [low]: { overflowY: 'auto' },
};

export const sheetFrame: SxProps<Theme> = {
  display: 'flex',
  flex: 1,
  flexDirection: 'column',
  minHeight: 0,
  [low]: { flex: 'none', minHeight: '100%' },
};

export const sheetHead: SxProps<Theme> = {
  display: 'flex',
  flex: 'none',
  alignItems: 'flex-start',
  gap: 3,
  padding: { xs: '12px 12px 12px 16px', sm: '16px 16px 16px 24px' },
  borderBottom: '1px solid',
  borderColor: 'line.hair',
};

export const sheetBody: SxProps<Theme> = {
  flex: 1,
  minHeight: 0,
  padding: { xs: '20px 16px', sm: 6 },
  overflowY: 'auto',
  overscrollBehavior: 'contain',
  [low]: { flex: '1 0 auto', overflow: 'visible' },
};

export const sheetFoot: SxProps<Theme> = {
  display: 'flex',
  flex: 'none',
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'flex-end',
  gap: 2,
  padding: {
    xs: '12px 16px calc(12px + env(safe-area-inset-bottom))',
    sm: '12px 24px calc(12px + env(safe-area-inset-bottom))',
  },
  borderTop: '1px solid',
  borderColor: 'line.hair',
  bgcolor: 'surface.raised',
};

/** Fields below one another; sections take a hairline of their own. */
export const sheetFields: SxProps<Theme> = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 6,
};
