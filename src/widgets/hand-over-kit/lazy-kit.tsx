import Skeleton from '@mui/material/Skeleton';
import { lazyPart } from '#src/ui/lazy-part.tsx';

const waiting = <Skeleton variant="rounded" height={280} />;

/** The hand-over kit of a credential, fetched when it is shown. */
export const LazyReachableKit = lazyPart(
  () => import('./reachable-kit.tsx'),
  'ReachableKit',
  waiting,
);

/** The hand-over kit of an endpoint, fetched when it is shown. */
export const LazyMappingKit = lazyPart(() => import('./mapping-kit.tsx'), 'MappingKit', waiting);
