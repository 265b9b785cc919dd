import { extendTheme } from '@mui/material/styles';
import { colorSchemeAttribute } from './color-mode.ts';
import { floats } from './floating.ts';
import { inputs } from './inputs.ts';
import { palettes } from './palette.ts';
import { roles } from './roles.ts';
import { typography } from './typography.ts';

/**
 * The look of the parts that come from MUI, in roles: what opens, and form fields. Everything else is plain elements
 * styled by class, with the same roles as variables.
 */
export const theme = extendTheme({
  colorSchemeSelector: colorSchemeAttribute,
  colorSchemes: { light: { palette: palettes.light }, dark: { palette: palettes.dark } },
  typography,
  spacing: 4,
  shape: { borderRadius: 8 },
  breakpoints: { values: { xs: 0, sm: 700, md: 900, lg: 1200, xl: 1600 } },
  transitions: {
    duration: {
      shortest: 120,
      shorter: 120,
      short: 150,
      standard: 150,
      complex: 180,
      enteringScreen: 180,
      leavingScreen: 120,
    },
    easing: {
      easeOut: 'cubic-bezier(0.16, 1, 0.3, 1)',
      easeInOut: 'cubic-bezier(0.4, 0, 0.2, 1)',
      easeIn: 'cubic-bezier(0.4, 0, 1, 1)',
      sharp: 'cubic-bezier(0.4, 0, 0.6, 1)',
    },
  },
  motion: { reducedMotion: 'system' },
  focusVisible: { outline: `2px solid ${roles.accent.focus}`, outlineOffset: 2 },
  components: { ...inputs, ...floats },
});
