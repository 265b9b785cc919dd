import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import type { ReactNode } from 'react';
import './fonts.css';
import { TipLayer } from '#src/ui/tip-layer.tsx';
import { modeStorageKey } from './color-scheme.ts';
import { theme } from './theme.ts';

/**
 * The theme around the whole app. The scheme in force (the operator's choice, or the machine's) stands on the root
 * element before the first paint. Transitions stay on when it changes: turning them off takes a style element that the
 * security policy refuses.
 */
export function AppThemeProvider({ children }: { children: ReactNode }) {
  return (
    <ThemeProvider theme={theme} modeStorageKey={modeStorageKey} defaultMode="system" noSsr>
      <CssBaseline enableColorScheme />
      {children}
      <TipLayer />
    </ThemeProvider>
  );
}
