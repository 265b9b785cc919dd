import type {
  DecidingKey,
  DecidingLicence,
  DecidingPermission,
  DecidingUser,
} from '#src/contract/call-failure-record.ts';
import type { CallStepId, SkippedStep, SkipReason } from '#src/contract/call-step-record.ts';
import type { CallFacts } from './call-facts.ts';
import type { CallWorld, KeyInCalls, MappingInCalls, UserInCalls } from './call-world.ts';
import type { NamedCode } from './permission-world.ts';

export const asMapping = ({ id, name }: MappingInCalls) =>
  ({ kind: 'incoming-mapping', id, name }) as const;
export const asSystem = ({ id, name }: { readonly id: string; readonly name: string }) =>
  ({ kind: 'system', id, name }) as const;
export const asUser = ({ id, name }: UserInCalls): DecidingUser => ({
  kind: 'interface-user',
  id,
  name,
});
export const asKey = ({ id, label }: KeyInCalls): DecidingKey => ({
  kind: 'api-key',
  id,
  name: label,
});
export const asLicence = ({ code, name }: NamedCode): DecidingLicence => ({
  kind: 'licence',
  id: code,
  name,
});
/** A permission that nobody knows is called by its code. */
export const asPermission = (code: string, { grants }: CallWorld): DecidingPermission => ({
  kind: 'permission',
  id: code,
  name: grants.permissions.get(code)?.name ?? code,
});

export function skipped(step: CallStepId, reason: SkipReason): SkippedStep {
  return { step, outcome: 'not-applicable', reason, record: null };
}

/** A step of the evaluation: what it answers, given the facts. */
export type StepRule<Step> = (facts: CallFacts) => Step;
