import { lazyPart } from '#src/ui/lazy-part.tsx';

/** The question of a stale save: it is rare, and fetched when it is asked. */
export const LazyMappingConflict = lazyPart(
  () => import('./mapping-conflict.tsx'),
  'MappingConflict',
);
