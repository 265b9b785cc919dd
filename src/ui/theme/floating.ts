import type { Components, Theme } from '@mui/material/styles';

function floating({ vars: { palette } }: Theme) {
  return {
    borderRadius: 12,
    backgroundColor: palette.surface.raised,
    boxShadow: palette.shadow.floating,
    // Shadows vanish in forced colours; a border takes over.
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  };
}

/** Whatever lies above the page: the only things with a shadow. */
export const floats: Components<Theme> = {
  MuiPaper: {
    defaultProps: { elevation: 0 },
    styleOverrides: {
      root: { backgroundImage: 'none' },
      outlined: ({ theme: { vars } }) => ({
        borderColor: vars.palette.line.hair,
        borderRadius: 12,
      }),
    },
  },
  MuiPopover: {
    styleOverrides: { paper: ({ theme }) => ({ ...floating(theme), marginTop: 4 }) },
  },
  MuiMenu: { styleOverrides: { list: { padding: 4, minWidth: 184 } } },
  MuiMenuItem: {
    defaultProps: { dense: true },
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        minHeight: 34,
        padding: '6px 10px',
        gap: 10,
        borderRadius: 8,
        fontSize: '0.875rem',
        lineHeight: '1.25rem',
        whiteSpace: 'normal',
        '&:hover, &.Mui-focusVisible': { backgroundColor: vars.palette.surface.hover },
        '&.Mui-selected, &.Mui-selected:hover, &.Mui-selected.Mui-focusVisible': {
          backgroundColor: vars.palette.surface.selected,
        },
        "&[aria-disabled='true']": { opacity: 1, color: vars.palette.text.disabled },
      }),
    },
  },
  MuiDialog: {
    styleOverrides: {
      paper: ({ theme }) => ({
        ...floating(theme),
        margin: 16,
        maxWidth: 480,
        width: 'calc(100% - 32px)',
      }),
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
  MuiDrawer: {
    styleOverrides: {
      paper: ({ theme: { vars } }) => ({
        maxWidth: '100%',
        border: 0,
        backgroundColor: vars.palette.surface.raised,
        boxShadow: vars.palette.shadow.sheet,
        '@media (forced-colors: active)': { borderLeft: '1px solid CanvasText' },
      }),
    },
  },
  MuiDivider: {
    styleOverrides: { root: ({ theme: { vars } }) => ({ borderColor: vars.palette.line.hair }) },
  },
  MuiBackdrop: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({ backgroundColor: vars.palette.surface.veil }),
      invisible: { backgroundColor: 'transparent' },
    },
  },
  MuiAccordion: {
    defaultProps: { disableGutters: true },
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        border: `1px solid ${vars.palette.line.hair}`,
        borderRadius: 12,
        backgroundColor: 'transparent',
        '&::before': { display: 'none' },
        '&:first-of-type, &:last-of-type': { borderRadius: 12 },
        '& + &': { marginTop: 8 },
      }),
    },
  },
};
