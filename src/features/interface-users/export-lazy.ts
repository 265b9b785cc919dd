import { lazyPart } from '#src/ui/lazy-part.tsx';

/** The export is opened from the list and from a user's page, and fetched when somebody reaches for it. */
export const LazyExportDialog = lazyPart(() => import('./export-dialog.tsx'), 'ExportDialog');
