import { useQuery } from '@tanstack/react-query';
import { appQueries } from '#src/api/apps.ts';
import type { PlanRequest } from '#src/contract/apps.ts';
import type { ManifestPlan } from '#src/contract/manifest-plan.ts';
import { blockedSentence, isIdle } from './plan-words.ts';

const waiting = 'What it would do is being worked out.';
const unknown = 'What it would do is not known yet: have the plan made first.';
const idle = 'There is nothing to be done.';

/** Why a plan can't be carried out; nothing where it can. */
export function reasonAgainst(plan: ManifestPlan): string | undefined {
  return blockedSentence(plan) ?? (isIdle(plan) ? idle : undefined);
}

/** The plan of something that needs no manifest. Once it is being carried out it is not made again. */
export function usePlan(request: PlanRequest, isCarriedOut = false) {
  const { data, error, refetch, isFetching } = useQuery({
    ...appQueries.plan(request),
    enabled: !isCarriedOut,
  });
  const plan = data?.plan ?? undefined;
  return {
    plan,
    state: data?.state,
    error: plan === undefined && !isFetching ? error : null,
    retry: () => void refetch(),
    /** Why it can't be carried out now. */
    block: plan === undefined ? (isFetching ? waiting : unknown) : reasonAgainst(plan),
  };
}

export type Planned = ReturnType<typeof usePlan>;
