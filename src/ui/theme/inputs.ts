import type { ThemeOptions } from '@mui/material/styles';
import { fonts, roles } from './roles.ts';

/** Text boxes, selects and what belongs to them: label above, one firm outline, no notch. */
export const inputs: NonNullable<ThemeOptions['components']> = {
  MuiInputBase: {
    styleOverrides: {
      root: { fontSize: '0.875rem', lineHeight: '1.25rem' },
      input: {
        height: 'auto',
        '&::placeholder': { color: roles.text.secondary, opacity: 1 },
      },
    },
  },
  MuiOutlinedInput: {
    styleOverrides: {
      root: {
        minHeight: 36,
        borderRadius: 8,
        backgroundColor: roles.surface.raised,
        '&.MuiInputBase-adornedEnd': { paddingRight: 4 },
        '&.MuiInputBase-adornedStart': { paddingLeft: 10 },
        '&.MuiInputBase-multiline': { padding: '8px 12px' },
        '&:hover .MuiOutlinedInput-notchedOutline': { borderColor: roles.text.secondary },
        '&.Mui-focused .MuiOutlinedInput-notchedOutline': {
          borderColor: roles.accent.focus,
          borderWidth: 1,
        },
        '&.Mui-focused': { outline: `2px solid ${roles.accent.focus}`, outlineOffset: 2 },
        '&.Mui-error .MuiOutlinedInput-notchedOutline': { borderColor: roles.dangerState.text },
        '&.Mui-error:hover .MuiOutlinedInput-notchedOutline': {
          borderColor: roles.dangerState.text,
        },
        '&.Mui-disabled': { backgroundColor: roles.surface.sunken },
        '&.ui-mono .MuiOutlinedInput-input': { fontFamily: fonts.mono, fontSize: '0.8125rem' },
      },
      input: { padding: '7px 12px' },
      notchedOutline: {
        top: 0,
        borderColor: roles.line.control,
        transition: 'border-color 120ms ease-out',
        '& legend': { display: 'none' },
      },
    },
  },
  MuiInputAdornment: { styleOverrides: { root: { color: roles.text.secondary } } },
  MuiSelect: {
    styleOverrides: {
      select: { minHeight: 0, paddingRight: '36px !important' },
      icon: {
        right: 10,
        top: 'calc(50% - 9px)',
        width: 18,
        height: 18,
        color: roles.text.secondary,
      },
    },
  },
};
