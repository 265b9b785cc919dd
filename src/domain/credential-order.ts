import type { CallStep } from '#src/contract/call-step-record.ts';
import type { Evaluation } from '#src/contract/evaluations.ts';

/** How many steps a credential passes before the first that it fails. */
function reach(steps: readonly CallStep[]): number {
  const failed = steps.findIndex((step) => step.outcome === 'failed');
  return failed === -1 ? steps.length : failed;
}

/** What is accepted first, then what fails latest: the fewest changes away from a call. */
export function nearestFirst(evaluations: readonly Evaluation[]): Evaluation[] {
  return evaluations.toSorted((one, other) => reach(other.steps) - reach(one.steps));
}
