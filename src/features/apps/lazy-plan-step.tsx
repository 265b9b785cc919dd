import { lazy, Suspense } from 'react';
import { noop } from '#src/lib/noop.ts';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import type { PlanStep } from './plan-step.tsx';
import { PlanSkeleton } from './plan-skeleton.tsx';

const importStep = () => import('./plan-step.tsx');
const Step = lazy(async () => ({ default: (await importStep()).PlanStep }));

/** For the hand that reaches for the plan. */
export function preloadPlanStep(): void {
  void importStep().catch(noop);
}

/** The second step, fetched when there is a plan to show: what stands in the editor stays whatever becomes of that. */
export function LazyPlanStep(props: Parameters<typeof PlanStep>[0]) {
  return (
    <PartBoundary>
      <Suspense fallback={<PlanSkeleton />}>
        <Step {...props} />
      </Suspense>
    </PartBoundary>
  );
}
