import type { Components, Theme } from '@mui/material/styles';
import { fonts } from './fonts.ts';

/** Text boxes, selects and what belongs to them: label above, one firm outline, no notch. */
export const inputs: Components<Theme> = {
  MuiTextField: { defaultProps: { fullWidth: true } },
  MuiFormControl: { styleOverrides: { root: { minWidth: 0 } } },
  MuiFormLabel: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        color: vars.palette.text.primary,
        fontWeight: 500,
        overflowWrap: 'anywhere',
        '&.Mui-focused, &.Mui-error, &.Mui-disabled': { color: vars.palette.text.primary },
      }),
    },
  },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        position: 'static',
        maxWidth: 'none',
        marginBottom: 6,
        overflow: 'visible',
        fontSize: '0.875rem',
        lineHeight: '1.25rem',
        whiteSpace: 'normal',
        transform: 'none',
        pointerEvents: 'auto',
        userSelect: 'auto',
      },
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        margin: '6px 0 0',
        color: vars.palette.text.secondary,
        fontSize: '0.8125rem',
        lineHeight: '1.125rem',
        '&.Mui-error': { color: vars.palette.dangerState.text },
        '&.Mui-error a': { color: 'inherit', textDecoration: 'underline' },
      }),
    },
  },
  MuiInputBase: {
    styleOverrides: {
      root: { fontSize: '0.875rem', lineHeight: '1.25rem' },
      input: ({ theme: { vars } }) => ({
        height: 'auto',
        '&::placeholder': { color: vars.palette.text.secondary, opacity: 1 },
        // Else the family of MUI's own class would win over that of ours.
        '&.mono': { fontFamily: fonts.mono, fontSize: '0.8125rem' },
      }),
    },
  },
  MuiOutlinedInput: {
    defaultProps: { notched: false },
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        minHeight: 36,
        backgroundColor: vars.palette.surface.raised,
        '&.MuiInputBase-adornedEnd': { paddingRight: 4 },
        '&.MuiInputBase-adornedStart': { paddingLeft: 10 },
        // The icon keeps its own distance.
        '&.MuiInputBase-adornedStart > .MuiInputBase-input': { paddingLeft: 0 },
        '&.MuiInputBase-multiline': { padding: '8px 12px' },
        '&.MuiInputBase-multiline .MuiInputBase-input': { padding: 0 },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: vars.palette.text.secondary },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': {
          borderColor: vars.palette.accent.focus,
          borderWidth: 1,
        },
        '&.Mui-focused': { outline: `2px solid ${vars.palette.accent.focus}`, outlineOffset: 2 },
        '&.Mui-error .MuiOutlinedInput-notchedOutline, &.Mui-error:hover .MuiOutlinedInput-notchedOutline':
          { borderColor: vars.palette.dangerState.text },
        '&.Mui-disabled': { backgroundColor: vars.palette.surface.sunken },
        '& .MuiInputBase-input:focus-visible': { outline: 'none' },
      }),
      input: { padding: '7px 12px' },
      notchedOutline: ({ theme: { vars } }) => ({
        top: 0,
        borderColor: vars.palette.line.control,
        transition: 'border-color 120ms ease-out',
        '& legend': { display: 'none' },
      }),
    },
  },
  MuiInputAdornment: {
    styleOverrides: { root: ({ theme: { vars } }) => ({ color: vars.palette.text.secondary }) },
  },
  MuiSelect: {
    styleOverrides: {
      select: { minHeight: 0, paddingRight: '36px !important' },
      icon: ({ theme: { vars } }) => ({
        right: 10,
        top: 'calc(50% - 9px)',
        width: 18,
        height: 18,
        color: vars.palette.text.secondary,
      }),
    },
  },
};
