import { lazy, Suspense, type ComponentProps } from 'react';
import { PartBoundary } from '#src/ui/part-boundary.tsx';

const MappingConflict = lazy(async () => ({
  default: (await import('./mapping-conflict.tsx')).MappingConflict,
}));

/** The question of a stale save: it is rare, and fetched when it is asked. */
export function LazyMappingConflict(props: ComponentProps<typeof MappingConflict>) {
  return (
    <PartBoundary>
      <Suspense fallback={null}>
        <MappingConflict {...props} />
      </Suspense>
    </PartBoundary>
  );
}
