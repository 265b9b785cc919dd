import type { Components, Theme } from '@mui/material/styles';
import { fonts } from './fonts.ts';

/** What is on or off, or one of several: switches, boxes, radios, toggle buttons, stars. */
export const toggles: Components<Theme> = {
  MuiSwitch: {
    styleOverrides: {
      root: { width: 36, height: 24, padding: '2px 0', overflow: 'visible' },
      switchBase: ({ theme: { vars } }) => ({
        padding: 4,
        color: '#fff',
        '&:hover': { backgroundColor: 'transparent' },
        '&.Mui-checked': {
          color: '#fff',
          transform: 'translateX(16px)',
          '&:hover': { backgroundColor: 'transparent' },
        },
        '&.Mui-checked + .MuiSwitch-track': { backgroundColor: vars.palette.accent.control },
        "&:has([aria-disabled='true']) + .MuiSwitch-track": { opacity: 0.5 },
        "& [aria-disabled='true']": { cursor: 'not-allowed' },
      }),
      thumb: {
        width: 16,
        height: 16,
        border: 0,
        boxShadow: '0 1px 2px rgb(0 0 0 / 24%)',
        '@media (forced-colors: active)': { border: '1px solid ButtonText' },
      },
      track: ({ theme: { vars } }) => ({
        borderRadius: 10,
        backgroundColor: vars.palette.line.control,
        opacity: 1,
      }),
    },
  },
  MuiCheckbox: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        padding: 4,
        color: vars.palette.line.control,
        '&.Mui-checked, &.MuiCheckbox-indeterminate': { color: vars.palette.accent.control },
        '& .MuiSvgIcon-root': { fontSize: '1.25rem' },
      }),
    },
  },
  MuiRadio: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        padding: 4,
        color: vars.palette.line.control,
        '&.Mui-checked': { color: vars.palette.accent.control },
        '& .MuiSvgIcon-root': { fontSize: '1.25rem' },
      }),
    },
  },
  MuiFormControlLabel: {
    styleOverrides: {
      root: { alignItems: 'flex-start', gap: 8, margin: 0 },
      label: { paddingTop: 4 },
    },
  },
  MuiToggleButtonGroup: {
    defaultProps: { exclusive: true, size: 'small' },
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        flexWrap: 'wrap',
        gap: 2,
        maxWidth: '100%',
        padding: 2,
        border: `1px solid ${vars.palette.line.hair}`,
        borderRadius: 10,
        backgroundColor: vars.palette.surface.sunken,
      }),
    },
  },
  MuiToggleButton: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        gap: 6,
        minHeight: 30,
        padding: '0 12px',
        border: '1px solid transparent',
        borderRadius: 7,
        color: vars.palette.text.secondary,
        fontSize: '0.84375rem',
        whiteSpace: 'nowrap',
        '&.mono': { fontFamily: fonts.mono, fontSize: '0.8125rem' },
        '&.MuiToggleButtonGroup-grouped': {
          margin: 0,
          borderRadius: 7,
          borderColor: 'transparent',
        },
        '&:hover': { backgroundColor: 'transparent', color: vars.palette.text.primary },
        "&.Mui-selected, &.Mui-selected:hover, &[aria-current='page']": {
          borderColor: vars.palette.line.firm,
          backgroundColor: vars.palette.surface.raised,
          color: vars.palette.text.primary,
        },
        '@media (width < 480px)': { padding: '0 9px' },
        '@media (forced-colors: active)': {
          borderColor: 'Canvas',
          "&.Mui-selected, &[aria-current='page']": { borderColor: 'Highlight' },
        },
      }),
    },
  },
  MuiRating: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({ color: vars.palette.warningState.dot }),
      iconEmpty: ({ theme: { vars } }) => ({ color: vars.palette.line.control }),
    },
  },
};
