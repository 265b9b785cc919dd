import type { Components, Theme } from '@mui/material/styles';

/** What holds for every element, MUI's or not. */
export const baseline: Components<Theme> = {
  MuiCssBaseline: {
    styleOverrides: ({ vars: { palette } }) => ({
      html: {
        fontFeatureSettings: "'cv11', 'ss03'",
        textRendering: 'optimizeLegibility',
        scrollbarColor: `${palette.line.firm} transparent`,
      },
      body: {
        fontSize: '0.875rem',
        lineHeight: '1.25rem',
        overflowWrap: 'break-word',
      },
      'strong, b': { fontWeight: 600 },
      ':focus-visible': { outline: `2px solid ${palette.accent.focus}`, outlineOffset: 2 },
      // Focus put there by script, to read from: a heading, a dialog.
      "[tabindex='-1']:focus-visible": { outline: 'none' },
      '::selection': { background: palette.accent.groundHover, color: palette.text.primary },
      'h1, h2, h3, h4, p': { margin: 0 },
      'button, input, select, textarea': { font: 'inherit', letterSpacing: 'inherit' },
      '@media (prefers-reduced-motion: reduce)': {
        '*, *::before, *::after': {
          scrollBehavior: 'auto !important',
          animationDuration: '0.01ms !important',
          animationIterationCount: '1 !important',
          // Not a tiny duration: every inherited colour would then move a frame later per level.
          transition: 'none !important',
        },
      },
    }),
  },
};
