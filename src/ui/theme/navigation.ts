import type { Components, Theme } from '@mui/material/styles';

/** What leads somewhere: links, tabs, breadcrumbs, steps, lists of destinations. */
export const navigation: Components<Theme> = {
  MuiLink: {
    defaultProps: { underline: 'hover' },
    styleOverrides: {
      root: ({ theme: { vars } }) => ({ color: vars.palette.accent.text, borderRadius: 4 }),
    },
  },
  MuiTabs: {
    defaultProps: { variant: 'scrollable', scrollButtons: false },
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        minHeight: 40,
        boxShadow: `inset 0 -1px ${vars.palette.line.hair}`,
      }),
      list: { gap: 4 },
      indicator: ({ theme: { vars } }) => ({
        backgroundColor: vars.palette.accent.control,
        transition: 'none',
        '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
      }),
    },
  },
  MuiTab: {
    defaultProps: { disableRipple: true },
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        flexDirection: 'row',
        gap: 8,
        minWidth: 0,
        minHeight: 40,
        padding: '0 10px',
        borderRadius: '6px 6px 0 0',
        color: vars.palette.text.secondary,
        '&:hover, &.Mui-selected': { color: vars.palette.text.primary },
      }),
    },
  },
  MuiBreadcrumbs: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        color: vars.palette.text.secondary,
        fontSize: '0.84375rem',
        lineHeight: '1.25rem',
        '& a': { color: 'inherit' },
      }),
      ol: { rowGap: 2 },
      li: {
        minWidth: 0,
        minHeight: 24,
        display: 'flex',
        alignItems: 'center',
        overflowWrap: 'anywhere',
      },
      separator: { marginLeft: 6, marginRight: 6 },
    },
  },
  MuiStepButton: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        boxSizing: 'border-box',
        width: 'auto',
        minHeight: 36,
        margin: 0,
        padding: '4px 10px 4px 6px',
        borderRadius: 8,
        '&:hover': { backgroundColor: vars.palette.surface.hover },
        "&[aria-current='step']": {
          boxShadow: `inset 0 0 0 1px ${vars.palette.line.hair}`,
          backgroundColor: vars.palette.surface.sunken,
        },
        // The ring is the button's own.
        '&.Mui-focusVisible .MuiStepLabel-root': { outline: 'none' },
      }),
    },
  },
  MuiStepIcon: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        color: vars.palette.surface.pressed,
        '&.Mui-active, &.Mui-completed': { color: vars.palette.accent.control },
        '&.Mui-error': { color: vars.palette.dangerState.text },
        '&.Mui-active .MuiStepIcon-text': { fill: vars.palette.accent.onSolid },
      }),
      text: ({ theme: { vars } }) => ({ fontWeight: 600, fill: vars.palette.text.primary }),
    },
  },
  MuiStepLabel: {
    styleOverrides: {
      label: ({ theme: { vars } }) => ({
        color: vars.palette.text.secondary,
        '&.Mui-active, &.Mui-completed': { color: vars.palette.text.primary },
      }),
    },
  },
  MuiList: { defaultProps: { dense: true } },
  MuiListItemButton: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        minHeight: 34,
        padding: '6px 10px',
        gap: 10,
        borderRadius: 8,
        color: vars.palette.text.secondary,
        '&:hover': {
          backgroundColor: vars.palette.surface.hover,
          color: vars.palette.text.primary,
        },
        "&[aria-current='page'], &[aria-current='page']:hover": {
          backgroundColor: vars.palette.accent.ground,
          color: vars.palette.accent.text,
        },
        '@media (forced-colors: active)': {
          "&[aria-current='page']": { outline: '1px solid CanvasText', outlineOffset: -1 },
        },
      }),
    },
  },
  MuiListItemIcon: { styleOverrides: { root: { minWidth: 0, color: 'inherit' } } },
  MuiListItemText: {
    // A caption is a span: inside buttons and links a paragraph has no place.
    defaultProps: { slotProps: { secondary: { variant: 'caption' } } },
    styleOverrides: {
      root: { margin: 0 },
      primary: { fontSize: '0.875rem' },
    },
  },
  MuiAvatar: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        width: 28,
        height: 28,
        backgroundColor: vars.palette.accent.ground,
        color: vars.palette.accent.text,
        fontSize: '0.75rem',
        fontWeight: 600,
      }),
    },
  },
};
