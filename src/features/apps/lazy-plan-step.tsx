import Stack from '@mui/material/Stack';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { stepBody } from './page-look.ts';
import { PlanSkeleton } from './plan-skeleton.tsx';

/** The second step, fetched when there is a plan to show: what stands in the editor stays whatever becomes of that. */
export const LazyPlanStep = lazyPart(
  () => import('./plan-step.tsx'),
  'PlanStep',
  <Stack sx={stepBody}>
    <PlanSkeleton />
  </Stack>,
);
