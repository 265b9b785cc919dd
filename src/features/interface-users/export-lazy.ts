import { lazy } from 'react';
import { noop } from '#src/lib/noop.ts';

const importDialog = () => import('./export-dialog.tsx');

export const LazyExportDialog = lazy(async () => ({
  default: (await importDialog()).ExportDialog,
}));

/** For the hand that reaches for the export. */
export function preloadExport(): void {
  void importDialog().catch(noop);
}
