import type { FailedStep } from '#src/contract/call-failure-record.ts';
import {
  type CallStep,
  type CallStepId,
  callStepIds,
  type CallVerdict,
} from '#src/contract/call-step-record.ts';
import {
  credentialKnown,
  credentialValid,
  userActive,
  userNotAppOnly,
} from './call-caller-steps.ts';
import {
  authMethodMatches,
  endpointActive,
  endpointExists,
  methodMatches,
  systemActive,
} from './call-endpoint-steps.ts';
import { type CallFacts, gatherFacts } from './call-facts.ts';
import {
  licenceEnabled,
  licenceHeld,
  permissionCarried,
  permissionHeld,
} from './call-permission-steps.ts';
import type { CallQuestion } from './call-question.ts';
import type { StepRule } from './call-step-parts.ts';
import type { CallWorld, KeyInCalls, MappingInCalls, UserInCalls } from './call-world.ts';

const rules: Record<CallStepId, StepRule<CallStep>> = {
  'endpoint-exists': endpointExists,
  'endpoint-active': endpointActive,
  'system-active': systemActive,
  'method-matches': methodMatches,
  'auth-method-matches': authMethodMatches,
  'credential-known': credentialKnown,
  'credential-valid': credentialValid,
  'user-active': userActive,
  'user-not-app-only': userNotAppOnly,
  'permission-held': permissionHeld,
  'licence-enabled': licenceEnabled,
  'licence-held': licenceHeld,
  'permission-carried': permissionCarried,
};
const rulesInOrder = callStepIds.map((id) => rules[id]);

export type Evaluation = {
  readonly verdict: CallVerdict;
  /** All of them, in order. */
  readonly steps: readonly CallStep[];
  /** The first failed step: the reason of the refusal. */
  readonly failure: FailedStep | undefined;
  /** What was found, where it was: which endpoint was meant, and whom the credential identified. */
  readonly mapping: MappingInCalls | undefined;
  readonly user: UserInCalls | undefined;
  readonly key: KeyInCalls | undefined;
};

function foundIn({ endpoint, caller }: CallFacts): Pick<Evaluation, 'mapping' | 'user' | 'key'> {
  return {
    mapping: endpoint.kind === 'known' && endpoint.isSettled ? endpoint.mapping : undefined,
    user: 'user' in caller && caller.kind !== 'wrong-password' ? caller.user : undefined,
    key: caller.kind === 'key' ? caller.key : undefined,
  };
}

/**
 * Who can call what, with which credential, and if not, why not. Accepted when every step that applies is passed.
 * Answers every question about every world: it never throws.
 */
export function canCall(question: CallQuestion, world: CallWorld, now: Date): Evaluation {
  const facts = gatherFacts(question, world, now);
  const steps = rulesInOrder.map((rule) => rule(facts));
  const failure = steps.find((step) => step.outcome === 'failed');
  return {
    verdict: failure === undefined ? 'accepted' : 'refused',
    steps,
    failure,
    ...foundIn(facts),
  };
}

/** Why a call is refused, without going through the steps after the first failed one; nothing when it is accepted. */
export function refusalOf(
  question: CallQuestion,
  world: CallWorld,
  now: Date,
): FailedStep | undefined {
  const facts = gatherFacts(question, world, now);
  for (const rule of rulesInOrder) {
    const step = rule(facts);
    if (step.outcome === 'failed') return step;
  }
  return undefined;
}
