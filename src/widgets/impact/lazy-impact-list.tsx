import { lazyPart } from '#src/ui/lazy-part.tsx';

/** The calls that a change would refuse, for a dialog in which only some choices refuse any. */
export const LazyImpactList = lazyPart(() => import('./impact-list.tsx'), 'ImpactList');
