import { FailedState } from '#src/widgets/failed-state.tsx';
import { PlanSkeleton } from './plan-skeleton.tsx';
import { PlanView } from './plan-view.tsx';
import type { Planned } from './use-plan.ts';

/** A plan, or that it is on its way, or why there is none. */
export function PlanArea({ planned }: { planned: Planned }) {
  const { plan, error, retry } = planned;
  if (plan !== undefined) return <PlanView plan={plan} />;
  if (error === null) return <PlanSkeleton />;
  return <FailedState error={error} subject="the plan" onRetry={retry} />;
}
