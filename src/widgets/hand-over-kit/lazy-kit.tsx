import { lazy, Suspense, type ComponentProps } from 'react';
import { noop } from '#src/lib/noop.ts';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import type { MappingKit } from './mapping-kit.tsx';
import type { ReachableKit } from './reachable-kit.tsx';

const importReachable = () => import('./reachable-kit.tsx');
const Reachable = lazy(async () => ({ default: (await importReachable()).ReachableKit }));
const Mapping = lazy(async () => ({ default: (await import('./mapping-kit.tsx')).MappingKit }));
const waiting = <Skeleton isBlock height={280} />;

/** For the way to a new secret, which is shown once. */
export function preloadReachableKit(): void {
  void importReachable().catch(noop);
}

/** The hand-over kit of a credential, fetched when it is shown. */
export function LazyReachableKit(props: ComponentProps<typeof ReachableKit>) {
  return (
    <PartBoundary>
      <Suspense fallback={waiting}>
        <Reachable {...props} />
      </Suspense>
    </PartBoundary>
  );
}

/** The hand-over kit of an endpoint, fetched when it is shown. */
export function LazyMappingKit(props: ComponentProps<typeof MappingKit>) {
  return (
    <PartBoundary>
      <Suspense fallback={waiting}>
        <Mapping {...props} />
      </Suspense>
    </PartBoundary>
  );
}
