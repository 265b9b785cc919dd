import { lazy } from 'react';
import { noop } from '#src/lib/noop.ts';

const importDeactivate = () => import('./deactivate-system-dialog.tsx');

/** What opens over the list is no part of what it loads at first. */
export const LazyDeactivateDialog = lazy(async () => ({
  default: (await importDeactivate()).DeactivateSystemDialog,
}));

/** For the hand that reaches for a switch. */
export function preloadDeactivate(): void {
  void importDeactivate().catch(noop);
}

/** For the way to a new system. */
export function preloadSheet(): void {
  void import('./create-system-sheet.tsx').catch(noop);
}
