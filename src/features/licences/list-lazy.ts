import { lazy } from 'react';
import { noop } from '#src/lib/noop.ts';

const importSwitch = () => import('./switch-licence-dialog.tsx');

/** What opens over the list is no part of what it loads at first. */
export const LazySwitchDialog = lazy(async () => ({
  default: (await importSwitch()).SwitchLicenceDialog,
}));

/** For the hand that reaches for a switch. */
export function preloadSwitch(): void {
  void importSwitch().catch(noop);
}

/** For the way to a new licence. */
export function preloadSheet(): void {
  void import('./create-licence-sheet.tsx').catch(noop);
}
