import type { Components, Theme } from '@mui/material/styles';
import { alertIcons } from './alert-icons.tsx';

const tones = {
  success: 'successState',
  info: 'accentState',
  warning: 'warningState',
  error: 'dangerState',
} as const;

/** What the console says by itself: alerts, notices, tips, and that something is on its way. */
export const feedback: Components<Theme> = {
  MuiAlert: {
    defaultProps: { iconMapping: alertIcons, variant: 'standard' },
    styleOverrides: {
      root: ({ theme: { vars }, ownerState }) => {
        const tone = vars.palette[tones[ownerState.severity ?? 'success']];
        return {
          padding: '10px 14px',
          border: `1px solid ${tone.border}`,
          borderRadius: 10,
          backgroundColor: tone.ground,
          color: vars.palette.text.primary,
          '& .MuiAlert-icon': { color: tone.text },
        };
      },
      icon: { marginRight: 10, padding: '1px 0 0', fontSize: '1.125rem', opacity: 1 },
      message: { minWidth: 0, padding: 0, overflowWrap: 'anywhere' },
      action: { alignItems: 'center', margin: 0, padding: '0 0 0 12px' },
    },
  },
  MuiAlertTitle: {
    styleOverrides: {
      root: { margin: 0, fontSize: '0.875rem', lineHeight: '1.25rem', fontWeight: 500 },
    },
  },
  MuiTooltip: {
    defaultProps: {
      enterDelay: 400,
      enterNextDelay: 200,
      leaveDelay: 80,
      // It only shows what its anchor is called or described by: told twice, outside of every landmark, it would be noise.
      slotProps: { popper: { 'aria-hidden': true } },
    },
    styleOverrides: {
      tooltip: ({ theme: { vars } }) => ({
        maxWidth: 320,
        padding: '6px 10px',
        borderRadius: 8,
        backgroundColor: vars.palette.surface.inverse,
        color: vars.palette.surface.onInverse,
        fontSize: '0.75rem',
        lineHeight: '1rem',
        fontWeight: 400,
        overflowWrap: 'anywhere',
        '@media (forced-colors: active)': { border: '1px solid CanvasText' },
      }),
    },
  },
  MuiSkeleton: {
    defaultProps: { animation: 'wave' },
    styleOverrides: {
      // What arrives at once never flickers: the bars come after a moment.
      root: ({ theme: { vars } }) => ({
        maxWidth: '100%',
        backgroundColor: vars.palette.surface.pressed,
        '@keyframes skeleton-in': { from: { opacity: 0 } },
        animation: 'skeleton-in 150ms 200ms both',
      }),
      rounded: { borderRadius: 8 },
    },
  },
  MuiLinearProgress: {
    styleOverrides: {
      root: ({ theme: { vars } }) => ({
        height: 4,
        borderRadius: 2,
        backgroundColor: vars.palette.surface.pressed,
      }),
      bar: { borderRadius: 2 },
    },
  },
  MuiBadge: {
    styleOverrides: {
      badge: { fontWeight: 500, fontVariantNumeric: 'tabular-nums' },
    },
  },
};
