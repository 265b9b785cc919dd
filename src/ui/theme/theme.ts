import { createTheme } from '@mui/material/styles';
import { baseline } from './baseline.ts';
import { buttons } from './buttons.ts';
import { colorSchemeAttribute } from './color-scheme.ts';
import { feedback } from './feedback.ts';
import { floats } from './floating.ts';
import { inputs } from './inputs.ts';
import { navigation } from './navigation.ts';
import { palettes } from './palette.ts';
import { pickers } from './pickers.ts';
import { tables } from './tables.ts';
import { toggles } from './toggles.ts';
import './theme-types.ts';
import { typography } from './typography.ts';

/** The whole look of the console: colour roles, type, space, motion, and what MUI's components make of them. */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: colorSchemeAttribute },
  colorSchemes: { light: { palette: palettes.light }, dark: { palette: palettes.dark } },
  typography,
  spacing: 4,
  shape: { borderRadius: 8 },
  breakpoints: { values: { xs: 0, sm: 700, md: 900, lg: 1280, xl: 1600 } },
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
  focusVisible: { outlineColor: 'var(--mui-palette-accent-focus)' },
  components: {
    ...baseline,
    ...buttons,
    ...toggles,
    ...inputs,
    ...pickers,
    ...navigation,
    ...feedback,
    ...floats,
    ...tables,
  },
});
