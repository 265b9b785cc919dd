import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import './fonts.css';
import './base.css';
import { TipLayer } from '#src/ui/tip-layer.tsx';
import { colorModeStorageKey } from './roles.ts';
import { theme } from './theme.ts';

/**
 * Theme, baseline and fonts around the whole app. The operator's choice (light, dark, system) is read and set by MUI's
 * `useColorScheme`; the scheme in force stands on the root element before the first paint.
 */
export function AppThemeProvider({ children }: { children: ReactNode }) {
  return (
    <ThemeProvider
      theme={theme}
      defaultMode="system"
      modeStorageKey={colorModeStorageKey}
      colorSchemeStorageKey="color-scheme"
      noSsr
    >
      <CssBaseline enableColorScheme />
      {children}
      <TipLayer />
    </ThemeProvider>
  );
}
