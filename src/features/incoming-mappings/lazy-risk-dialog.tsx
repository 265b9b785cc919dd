import { type ComponentProps, lazy, Suspense, useEffect } from 'react';
import { noop } from '#src/lib/noop.ts';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import type { RiskDialog } from './risk-dialog.tsx';

const importDialog = () => import('./risk-dialog.tsx');
const Dialog = lazy(async () => ({ default: (await importDialog()).RiskDialog }));

/** Fetches the question in advance: it stands between a press and its save. */
export function usePreloadedRisk(): void {
  useEffect(() => void importDialog().catch(noop), []);
}

/** The question before a change that refuses calls, fetched apart from the form. */
export function LazyRiskDialog(props: ComponentProps<typeof RiskDialog>) {
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <Dialog {...props} />
      </Suspense>
    </PartBoundary>
  );
}
