import type { SxProps, Theme } from '@mui/material/styles';

/** Breadcrumbs, title line and facts below one another. */
export const pageHeaderLook: SxProps<Theme> = { display: 'grid', gap: 1 };

export const pageTitleLineLook: SxProps<Theme> = {
  flexWrap: 'wrap',
  alignItems: 'center',
  justifyContent: 'space-between',
  gap: '8px 16px',
  minHeight: 36,
};
