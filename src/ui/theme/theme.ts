import { createTheme } from '@mui/material/styles';
import { content } from './content.tsx';
import { controls } from './controls.tsx';
import { floats } from './floating.ts';
import { inputs } from './inputs.ts';
import { palettes } from './palette.ts';
import { colorSchemeAttribute, roles } from './roles.ts';
import { typography } from './typography.ts';

/** The look of the console, in roles. Screens name roles, never a colour or a pixel of their own. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: colorSchemeAttribute },
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
  components: { ...controls, ...inputs, ...floats, ...content },
});
