import { type ComponentProps, lazy, Suspense } from 'react';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import type { ImpactList } from './impact-list.tsx';

const List = lazy(async () => ({ default: (await import('./impact-list.tsx')).ImpactList }));

/** The calls that a change would refuse, for a dialog in which only some choices refuse any. */
export function LazyImpactList(props: ComponentProps<typeof ImpactList>) {
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <List {...props} />
      </Suspense>
    </PartBoundary>
  );
}
