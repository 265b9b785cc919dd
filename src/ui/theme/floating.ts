import type { ThemeOptions } from '@mui/material/styles';
import { roles } from './roles.ts';

const floating = {
  backgroundColor: roles.surface.raised,
  boxShadow: roles.shadow.floating,
  borderRadius: 12,
  // Shadows vanish in forced colours; a border takes over.
  '@media (forced-colors: active)': { border: '1px solid CanvasText' },
} as const;

/** Whatever lies above the page: the only things with a shadow. */
export const floats: NonNullable<ThemeOptions['components']> = {
  MuiPaper: {
    styleOverrides: { root: { backgroundImage: 'none', boxShadow: 'none' } },
  },
  MuiPopover: { styleOverrides: { paper: { ...floating, marginTop: 4 } } },
  MuiMenu: { styleOverrides: { list: { padding: 4, minWidth: 184 } } },
  MuiMenuItem: {
    styleOverrides: {
      root: {
        minHeight: 34,
        padding: '6px 10px',
        gap: 10,
        borderRadius: 8,
        fontSize: '0.875rem',
        lineHeight: '1.25rem',
        '&:hover, &.Mui-focusVisible': { backgroundColor: roles.surface.hover },
        '&.Mui-focusVisible': { outlineOffset: -2 },
        '&.Mui-selected, &.Mui-selected:hover, &.Mui-selected.Mui-focusVisible': {
          backgroundColor: roles.surface.selected,
        },
        '&[aria-disabled="true"]': { opacity: 1, color: roles.text.disabled },
      },
    },
  },
  MuiDialog: {
    styleOverrides: {
      paper: { ...floating, margin: 16, maxWidth: 480, width: 'calc(100% - 32px)' },
    },
  },
  MuiDialogTitle: {
    styleOverrides: {
      root: {
        padding: '20px 24px 0',
        fontSize: '1.0625rem',
        lineHeight: '1.5rem',
        fontWeight: 600,
      },
    },
  },
  MuiDialogContent: { styleOverrides: { root: { padding: '8px 24px 4px' } } },
  MuiDialogActions: {
    styleOverrides: {
      root: {
        padding: '16px 24px 20px',
        gap: 8,
        flexWrap: 'wrap',
        '& > :not(style) ~ :not(style)': { marginLeft: 0 },
      },
    },
  },
  MuiDivider: { styleOverrides: { root: { borderColor: roles.line.hair } } },
  MuiBackdrop: {
    styleOverrides: {
      root: {
        backgroundColor: roles.surface.veil,
        '&.MuiBackdrop-invisible': { backgroundColor: 'transparent' },
      },
    },
  },
};
