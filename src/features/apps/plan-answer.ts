import type { PlanAnswer } from '#src/contract/apps.ts';
import type { ManifestPlan } from '#src/contract/manifest-plan.ts';
import type { Draft } from './draft-form.ts';

/** A plan with the text that it was made of, and the state on which it was made. */
export type ShownPlan = {
  readonly draft: Draft;
  readonly plan: ManifestPlan;
  readonly state: string;
  readonly warnings: number;
};

/** The plan of an answer; nothing where the manifest has errors. */
export function shownPlan(draft: Draft, answer: PlanAnswer): ShownPlan | undefined {
  const { plan, state, findings } = answer;
  if (plan === null) return undefined;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return { draft, plan, state, warnings };
}

/** Whether a plan is of what is typed now. */
export const isPlanOf = (shown: ShownPlan | undefined, draft: Draft): boolean =>
  shown?.draft.name === draft.name && shown.draft.manifest === draft.manifest;
