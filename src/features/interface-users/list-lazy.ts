import { lazy } from 'react';
import { noop } from '#src/lib/noop.ts';

/** What opens over the list is no part of what it loads at first; it is fetched before anybody can press for it. */
const importBulk = () => import('./list-bulk.tsx');
const importDeactivate = () => import('#src/widgets/active-switch/deactivate-dialog.tsx');
const importHandOver = () => import('./hand-over-panel.tsx');
const importKit = () => import('#src/widgets/hand-over-kit/reachable-kit.tsx');
const importSheet = () => import('./create-interface-user-sheet.tsx');

export const LazyBulk = lazy(async () => ({ default: (await importBulk()).ListBulk }));
export const LazyDeactivateDialog = lazy(async () => ({
  default: (await importDeactivate()).DeactivateDialog,
}));
export const LazyHandOverPanel = lazy(async () => ({
  default: (await importHandOver()).HandOverPanel,
}));

/** For the hand that reaches for a row, to switch or to tick it. */
export function preloadRowActions(): void {
  void Promise.all([importDeactivate(), importBulk()]).catch(noop);
}

/** For the way to a new user: the sheet, and the panel that shows its password once and can't be waited for. */
export function preloadSheet(): void {
  void Promise.all([importSheet(), importHandOver(), importKit()]).catch(noop);
}
