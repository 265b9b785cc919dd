import type { Evaluation, HeldCredential } from '#src/contract/evaluations.ts';
import { apiKeyState } from '#src/domain/api-key-state.ts';
import type { CallQuestion } from '#src/domain/call-question.ts';
import type { CallWorld, UserInCalls } from '#src/domain/call-world.ts';
import { type Caller, callersOf } from '#src/domain/callers.ts';
import { canCall, refusalOf } from '#src/domain/can-call.ts';

export type Target = Pick<CallQuestion, 'method' | 'address'>;

/** A user without a credential is evaluated too, to tell what else would refuse its calls. */
export function credentialsOf(user: UserInCalls, world: CallWorld): readonly Caller[] {
  const callers = callersOf(user, world);
  return callers.length > 0
    ? callers
    : [{ credential: { kind: 'as-user', userId: user.id }, user, key: null }];
}

function heldCredential({ credential, key }: Caller, world: CallWorld, now: Date): HeldCredential {
  if (key !== null) {
    const { id, label, prefix, last4 } = key;
    return { kind: 'api-key', id, label, prefix, last4, state: apiKeyState(key, world, now) };
  }
  return credential.kind === 'basic' || credential.kind === 'oauth2'
    ? { kind: credential.kind }
    : { kind: 'none' };
}

/** What the evaluator says of each of these credentials. Nobody calls without one, whatever it says. */
export function evaluationsOf(
  callers: readonly Caller[],
  target: Target,
  world: CallWorld,
  now: Date,
): Evaluation[] {
  return callers.map((caller) => {
    const { verdict, steps } = canCall({ credential: caller.credential, ...target }, world, now);
    return { credential: heldCredential(caller, world, now), verdict, steps: [...steps] };
  });
}

/** Accepted where any is, with a credential. */
export const verdictOf = (evaluations: readonly Evaluation[]) =>
  evaluations.some(
    ({ verdict, credential }) => verdict === 'accepted' && credential.kind !== 'none',
  )
    ? 'accepted'
    : 'refused';

/** The same, without saying why. */
export function isAnyAccepted(
  callers: readonly Caller[],
  target: Target,
  world: CallWorld,
  now: Date,
): boolean {
  return callers.some(
    ({ credential }) =>
      credential.kind !== 'as-user' &&
      refusalOf({ credential, ...target }, world, now) === undefined,
  );
}
