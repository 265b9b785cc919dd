import { useLayoutEffect, type ReactNode } from 'react';
import './fonts.css';
import './variables.css';
import './base.css';
import { TipLayer } from '#src/ui/tip-layer.tsx';
import { useMedia } from '#src/ui/use-media.ts';
import { colorSchemeAttribute, useColorMode } from './color-mode.ts';

/**
 * Colour roles, baseline and fonts around the whole app, in plain CSS. The scheme in force (the operator's choice, or the
 * machine's) stands on the root element before the first paint.
 */
export function AppThemeProvider({ children }: { children: ReactNode }) {
  const mode = useColorMode();
  const isDarkMachine = useMedia('(prefers-color-scheme: dark)');
  const machineScheme = isDarkMachine ? 'dark' : 'light';
  const scheme = mode === 'system' ? machineScheme : mode;

  useLayoutEffect(() => {
    document.documentElement.setAttribute(colorSchemeAttribute, scheme);
  }, [scheme]);

  return (
    <>
      {children}
      <TipLayer />
    </>
  );
}
