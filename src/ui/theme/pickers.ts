import type { Components, Theme } from '@mui/material/styles';

/** The tint that goes with each of MUI's colours. */
const stateRoles = {
  success: 'successState',
  warning: 'warningState',
  error: 'dangerState',
  primary: 'accentState',
} as const;

/** What is picked from a list, and how it looks once it is picked. */
export const pickers: Components<Theme> = {
  MuiAutocomplete: {
    defaultProps: { autoHighlight: true, handleHomeEndKeys: true, fullWidth: true },
    styleOverrides: {
      root: {
        '& .MuiOutlinedInput-root': { padding: '2px 8px', gap: 4 },
        '& .MuiOutlinedInput-root .MuiAutocomplete-input': { padding: '5px 4px' },
      },
      tag: { margin: 0 },
      paper: ({ theme: { vars } }) => ({
        marginTop: 4,
        borderRadius: 12,
        backgroundColor: vars.palette.surface.raised,
        boxShadow: vars.palette.shadow.floating,
        '@media (forced-colors: active)': { border: '1px solid CanvasText' },
      }),
      listbox: { padding: 4, maxHeight: 'min(360px, 60vh)' },
      option: ({ theme: { vars } }) => ({
        minHeight: 34,
        padding: '6px 10px',
        gap: 10,
        borderRadius: 8,
        '&.Mui-focused, &:hover': { backgroundColor: vars.palette.surface.hover },
        "&[aria-selected='true'], &[aria-selected='true'].Mui-focused": {
          backgroundColor: vars.palette.surface.selected,
        },
      }),
      noOptions: ({ theme: { vars } }) => ({ color: vars.palette.text.secondary }),
      groupLabel: ({ theme: { vars } }) => ({
        backgroundColor: vars.palette.surface.raised,
        color: vars.palette.text.secondary,
        fontSize: '0.75rem',
        lineHeight: '2rem',
      }),
    },
  },
  MuiChip: {
    defaultProps: { size: 'small' },
    styleOverrides: {
      root: { borderRadius: 6 },
      sizeSmall: { height: 22 },
      label: { paddingLeft: 8, paddingRight: 8 },
    },
    variants: [
      {
        // A state in a word, with a dot and a tint: the word alone must tell it.
        props: { variant: 'state' },
        style: ({ theme: { vars } }) => ({
          backgroundColor: vars.palette.neutralState.ground,
          color: vars.palette.neutralState.text,
          fontWeight: 500,
          '&::before': {
            content: '""',
            flex: 'none',
            width: 6,
            height: 6,
            marginLeft: 8,
            borderRadius: '50%',
            backgroundColor: vars.palette.neutralState.dot,
          },
          '& .MuiChip-label': { paddingLeft: 6 },
          '@media (forced-colors: active)': {
            border: '1px solid CanvasText',
            '&::before': { backgroundColor: 'CanvasText' },
          },
        }),
      },
      ...(['success', 'warning', 'error', 'primary'] as const).map((color) => ({
        props: { variant: 'state' as const, color },
        style: ({ theme: { vars } }: { theme: Theme }) => {
          const role = vars.palette[stateRoles[color]];
          return {
            backgroundColor: role.ground,
            color: role.text,
            '&::before': { backgroundColor: role.dot },
          };
        },
      })),
      {
        // A code, such as that of a permission.
        props: { variant: 'code' },
        style: ({ theme: { vars, typography } }) => ({
          border: `1px solid ${vars.palette.line.hair}`,
          backgroundColor: vars.palette.surface.sunken,
          fontFamily: typography.mono.fontFamily,
          fontFeatureSettings: "'calt' 0",
          fontSize: '0.75rem',
        }),
      },
    ],
  },
};
