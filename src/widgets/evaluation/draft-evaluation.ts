import type { ApiKey } from '#src/contract/api-key-record.ts';
import type { Evaluation, HeldCredential } from '#src/contract/evaluations.ts';
import { callTo } from '#src/domain/call-question.ts';
import {
  type CallWorld,
  type GrantRecords,
  indexCallWorld,
  type MappingInCalls,
  type SystemInCalls,
  type UserInCalls,
} from '#src/domain/call-world.ts';
import { keyStateAt } from '#src/domain/api-key-rules.ts';
import { type Caller, callersOf, tokenCaller } from '#src/domain/callers.ts';
import { canCall } from '#src/domain/can-call.ts';

/** An endpoint to ask about, saved or not. */
export type AskedEndpoint = Omit<MappingInCalls, 'systemId'>;

type Known = {
  readonly endpoint: AskedEndpoint;
  readonly system: SystemInCalls;
  readonly grants: GrantRecords;
  /** Without one it is asked about whoever has a valid token. */
  readonly user: UserInCalls | undefined;
  readonly keys: readonly ApiKey[];
};

export type DraftEvaluation = {
  /** Of the caller, whatever it comes with. */
  readonly whatever: Evaluation;
  /** Of each credential that it has. */
  readonly credentials: readonly Evaluation[];
};

function heldCredential(
  { key, credential }: Caller,
  keys: readonly ApiKey[],
  now: Date,
): HeldCredential {
  const record = keys.find(({ id }) => id === key?.id);
  if (record !== undefined) {
    const { id, label, prefix, last4 } = record;
    return { kind: 'api-key', id, label, prefix, last4, state: keyStateAt(record, now) };
  }
  return credential.kind === 'basic' || credential.kind === 'oauth2'
    ? { kind: credential.kind }
    : { kind: 'none' };
}

/** What the evaluator says of a caller at an endpoint, from the records that the console holds. */
export function evaluateDraft(known: Known, now: Date): DraftEvaluation {
  const { endpoint, system, grants, user, keys } = known;
  const mapping: MappingInCalls = { ...endpoint, systemId: system.id };
  const world: CallWorld = indexCallWorld({
    ...grants,
    users: user === undefined ? [] : [user],
    systems: [system],
    mappings: [mapping],
    keys,
  });
  const target = callTo(mapping, world) ?? { method: mapping.method, address: '' };
  const ask = (caller: Caller): Evaluation => {
    const { verdict, steps } = canCall({ credential: caller.credential, ...target }, world, now);
    return { credential: heldCredential(caller, keys, now), verdict, steps: [...steps] };
  };
  if (user === undefined) return { whatever: ask(tokenCaller), credentials: [] };
  const anyhow: Caller = { credential: { kind: 'as-user', userId: user.id }, user, key: null };
  return { whatever: ask(anyhow), credentials: callersOf(user, world).map(ask) };
}
