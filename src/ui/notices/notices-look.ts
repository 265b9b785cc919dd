import type { SxProps, Theme } from '@mui/material/styles';

/** Above everything, but never over the buttons of a sheet, nor over the action that stays under the thumb. */
export const noticesLook: SxProps<Theme> = {
  position: 'fixed',
  zIndex: 'snackbar',
  bottom: 16,
  left: '50%',
  width: 'min(420px, calc(100vw - 32px))',
  translate: '-50% 0',
  pointerEvents: 'none',
  'html:has([data-sheet-body]) &': { left: 'calc((100vw - 560px) / 2)' },
  '@media (width < 1100px)': {
    'html:has([data-sheet-body]) &': { bottom: 76, left: '50%' },
  },
  '@media (width < 700px)': {
    'html:has([data-page-primary]) &': { bottom: 'calc(76px + env(safe-area-inset-bottom))' },
  },
};
