import { noop } from '#src/lib/noop.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';

/** What opens over the list is no part of what it loads at first; it is fetched before anybody can press for it. */
export const LazyBulk = lazyPart(() => import('./list-bulk.tsx'), 'ListBulk');
export const LazyDeactivateDialog = lazyPart(
  () => import('#src/widgets/active-switch/deactivate-dialog.tsx'),
  'DeactivateDialog',
);
export const LazyHandOverPanel = lazyPart(() => import('./hand-over-panel.tsx'), 'HandOverPanel');

/** For the hand that reaches for a row, to switch or to tick it. */
export function preloadRowActions(): void {
  LazyDeactivateDialog.preload();
  LazyBulk.preload();
}

/** For the way to a new user: the sheet, and the panel that shows its password once and can't be waited for. */
export function preloadSheet(): void {
  LazyHandOverPanel.preload();
  void Promise.all([
    import('./create-interface-user-sheet.tsx'),
    import('#src/widgets/hand-over-kit/reachable-kit.tsx'),
  ]).catch(noop);
}
