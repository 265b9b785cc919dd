import { lazy } from 'react';
import { noop } from '#src/lib/noop.ts';

const importBulkDialog = () => import('./list-bulk-dialog.tsx');

/** The dialog of the selection's actions is fetched when somebody reaches for one of them. */
export const LazyBulkDialog = lazy(async () => ({
  default: (await importBulkDialog()).ListBulkDialog,
}));

/** Fetches the dialog ahead: on hover or focus of the selection's actions. */
export function preloadBulkDialog(): void {
  void importBulkDialog().catch(noop);
}
