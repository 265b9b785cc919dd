import type { ThemeOptions } from '@mui/material/styles';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { roles } from './roles.ts';

const state = (tone: { ground: string; text: string; border: string }) => ({
  backgroundColor: tone.ground,
  borderColor: tone.border,
  '& .MuiAlert-icon': { color: tone.text },
});

/** What lies on the page: alerts, skeletons, lists, rules. */
export const content: NonNullable<ThemeOptions['components']> = {
  MuiAlert: {
    defaultProps: {
      iconMapping: {
        error: <CircleAlert size={18} aria-hidden />,
        warning: <TriangleAlert size={18} aria-hidden />,
        success: <CircleCheck size={18} aria-hidden />,
        info: <Info size={18} aria-hidden />,
      },
    },
    styleOverrides: {
      root: {
        padding: '10px 14px',
        border: '1px solid',
        borderRadius: 10,
        fontSize: '0.875rem',
        lineHeight: '1.25rem',
        color: roles.text.primary,
        '&.MuiAlert-colorError': state(roles.dangerState),
        '&.MuiAlert-colorWarning': state(roles.warningState),
        '&.MuiAlert-colorSuccess': state(roles.successState),
        '&.MuiAlert-colorInfo': state(roles.accentState),
      },
      icon: { padding: '1px 0 0', marginRight: 10, opacity: 1 },
      message: { padding: 0, minWidth: 0, overflowWrap: 'anywhere' },
      action: { padding: '0 0 0 12px', margin: 0, alignItems: 'center' },
    },
  },
  MuiDivider: { styleOverrides: { root: { borderColor: roles.line.hair } } },
};
