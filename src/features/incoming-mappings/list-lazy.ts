import { lazy } from 'react';
import { noop } from '#src/lib/noop.ts';

const importDeactivate = () => import('./deactivate-mapping-dialog.tsx');

/** What opens over the list is no part of what it loads at first. */
export const LazyDeactivateDialog = lazy(async () => ({
  default: (await importDeactivate()).DeactivateMappingDialog,
}));

/** For the hand that reaches for a switch. */
export function preloadDeactivate(): void {
  void importDeactivate().catch(noop);
}

/** For the way to a new mapping. */
export function preloadSheet(): void {
  void import('./create-mapping-sheet.tsx').catch(noop);
}
