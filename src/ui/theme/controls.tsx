import type { ThemeOptions } from '@mui/material/styles';
import { Check, Minus } from 'lucide-react';
import { roles } from './roles.ts';

/** Buttons, boxes, switches and what else is pressed. */
export const controls: NonNullable<ThemeOptions['components']> = {
  MuiButtonBase: { defaultProps: { disableRipple: true, disableTouchRipple: true } },
  MuiButton: {
    defaultProps: { disableElevation: true, variant: 'outlined', color: 'primary' },
    styleOverrides: {
      root: {
        minWidth: 0,
        minHeight: 36,
        padding: '0 14px',
        border: '1px solid transparent',
        whiteSpace: 'nowrap',
        transitionDuration: '120ms',
        boxShadow: 'none',
        '&.MuiButton-sizeSmall': { minHeight: 32, padding: '0 10px', fontSize: '0.84375rem' },
        '&.MuiButton-contained': {
          backgroundColor: roles.accent.solid,
          color: roles.accent.onSolid,
          '&:hover, &:active': { backgroundColor: roles.accent.solidHover, boxShadow: 'none' },
        },
        '&.MuiButton-contained.MuiButton-colorError': {
          backgroundColor: roles.danger.solid,
          color: roles.danger.onSolid,
          '&:hover, &:active': { backgroundColor: roles.danger.solidHover },
        },
        '&.MuiButton-outlined': {
          borderColor: roles.line.firm,
          backgroundColor: roles.surface.raised,
          color: roles.text.primary,
          '&:hover': { backgroundColor: roles.surface.hover },
          '&:active, &[aria-expanded="true"]': { backgroundColor: roles.surface.pressed },
        },
        '&.MuiButton-text': {
          backgroundColor: 'transparent',
          color: roles.text.secondary,
          '&:hover': { backgroundColor: roles.surface.hover, color: roles.text.primary },
          '&:active': { backgroundColor: roles.surface.pressed },
        },
        // Off but focusable, with a reason: readable text, no reaction.
        '&[aria-disabled="true"]:not([aria-busy="true"]), &.Mui-disabled': {
          '&, &:hover, &:active': {
            backgroundColor: roles.surface.hover,
            borderColor: roles.line.hair,
            color: roles.text.secondary,
            cursor: 'not-allowed',
            pointerEvents: 'auto',
          },
        },
      },
      startIcon: { marginRight: 6, marginLeft: -4 },
      endIcon: { marginLeft: 6, marginRight: -4 },
    },
  },
  MuiIconButton: {
    styleOverrides: {
      root: {
        width: 36,
        height: 36,
        padding: 0,
        borderRadius: 8,
        color: roles.text.secondary,
        flexShrink: 0,
        transitionDuration: '120ms',
        '&:hover': { backgroundColor: roles.surface.hover, color: roles.text.primary },
        '&:active, &[aria-expanded="true"], &[aria-pressed="true"]': {
          backgroundColor: roles.surface.pressed,
          color: roles.text.primary,
        },
        '&[aria-disabled="true"]': {
          '&, &:hover': {
            backgroundColor: 'transparent',
            color: roles.text.disabled,
            cursor: 'not-allowed',
          },
        },
        '&.MuiIconButton-sizeSmall': { width: 28, height: 28, borderRadius: 6 },
      },
    },
  },
  MuiCheckbox: {
    defaultProps: {
      icon: <span className="ui-tick" />,
      checkedIcon: (
        <span className="ui-tick ui-tick-on">
          <Check size={12} strokeWidth={3.25} aria-hidden />
        </span>
      ),
      indeterminateIcon: (
        <span className="ui-tick ui-tick-on">
          <Minus size={12} strokeWidth={3.25} aria-hidden />
        </span>
      ),
    },
    styleOverrides: {
      root: {
        padding: 4,
        borderRadius: 6,
        '&:hover': { backgroundColor: roles.surface.hover },
        '&.Mui-disabled': { opacity: 0.5 },
        '&.Mui-focusVisible': { outlineOffset: -2 },
      },
    },
  },
  MuiRadio: {
    defaultProps: {
      icon: <span className="ui-tick ui-tick-round" />,
      checkedIcon: <span className="ui-tick ui-tick-round ui-tick-dot" />,
    },
    styleOverrides: {
      root: {
        padding: 4,
        '&:hover': { backgroundColor: roles.surface.hover },
        '&.Mui-disabled': { opacity: 0.5 },
        '&.Mui-focusVisible': { outlineOffset: -2 },
      },
    },
  },
  MuiLink: {
    defaultProps: { underline: 'hover' },
    styleOverrides: {
      root: {
        color: roles.accent.text,
        textDecorationThickness: 1,
        textUnderlineOffset: 3,
        borderRadius: 4,
      },
    },
  },
};
