import type { Components, Theme } from '@mui/material/styles';

/**
 * Buttons answer by their colour, not by a ripple. `contained` is the one primary action (or, in `error`, the dangerous
 * one), `outlined` any other, `text` the quiet ones; the accent is for the primary alone.
 */
export const buttons: Components<Theme> = {
  MuiButtonBase: { defaultProps: { disableRipple: true, disableTouchRipple: true } },
  MuiButton: {
    defaultProps: { variant: 'outlined', disableElevation: true },
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        minWidth: 0,
        minHeight: 36,
        padding: '0 14px',
        borderRadius: 8,
        whiteSpace: 'nowrap',
        // Off but focusable, with a reason: readable text, no reaction.
        "&[aria-disabled='true']": {
          borderColor: vars.palette.line.hair,
          backgroundColor: vars.palette.surface.hover,
          color: vars.palette.text.secondary,
          cursor: 'not-allowed',
        },
        '@media (forced-colors: active)': {
          "&[aria-disabled='true']": { borderColor: 'GrayText', color: 'GrayText' },
        },
        variants: [
          {
            props: { variant: 'outlined', color: 'primary' },
            style: {
              borderColor: vars.palette.line.firm,
              backgroundColor: vars.palette.surface.raised,
              color: vars.palette.text.primary,
              '&:hover': {
                borderColor: vars.palette.line.firm,
                backgroundColor: vars.palette.surface.hover,
              },
              "&:active, &[aria-expanded='true'], &[aria-pressed='true']": {
                backgroundColor: vars.palette.surface.pressed,
              },
            },
          },
          {
            props: { variant: 'text', color: 'primary' },
            style: {
              color: vars.palette.text.secondary,
              '&:hover': {
                backgroundColor: vars.palette.surface.hover,
                color: vars.palette.text.primary,
              },
              '&:active': { backgroundColor: vars.palette.surface.pressed },
            },
          },
          {
            props: { variant: 'text' },
            style: {
              // What has no frame when it works needs none when it doesn't; its text says that it is off.
              "&[aria-disabled='true']": {
                borderColor: 'transparent',
                backgroundColor: 'transparent',
                color: vars.palette.text.disabled,
              },
            },
          },
          {
            props: { variant: 'contained', color: 'error' },
            style: {
              backgroundColor: vars.palette.danger.solid,
              color: vars.palette.danger.onSolid,
              '&:hover, &:active': { backgroundColor: vars.palette.danger.solidHover },
            },
          },
        ],
      }),
      sizeSmall: { minHeight: 32, padding: '0 10px', fontSize: '0.84375rem' },
      startIcon: { marginLeft: -4, marginRight: 6 },
      endIcon: { marginLeft: 6, marginRight: -4 },
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        width: 36,
        height: 36,
        padding: 0,
        borderRadius: 8,
        fontSize: '1.125rem',
        color: vars.palette.text.secondary,
        '&:hover': {
          backgroundColor: vars.palette.surface.hover,
          color: vars.palette.text.primary,
        },
        "&:active, &[aria-expanded='true'], &[aria-pressed='true']": {
          backgroundColor: vars.palette.surface.pressed,
          color: vars.palette.text.primary,
        },
        "&[aria-disabled='true']": {
          backgroundColor: 'transparent',
          color: vars.palette.text.disabled,
          cursor: 'not-allowed',
        },
      }),
      sizeSmall: { width: 28, height: 28, borderRadius: 6 },
    },
  },
};
