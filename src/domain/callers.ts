import type { PresentedCredential } from './call-question.ts';
import type { CallWorld, KeyInCalls, UserInCalls } from './call-world.ts';

/** A credential, and whose it is: what calls can come with. */
export type Caller = {
  readonly credential: PresentedCredential;
  /** `null` for OAuth 2.0. */
  readonly user: UserInCalls | null;
  readonly key: KeyInCalls | null;
};

/** What a user can authenticate with: its password, taken to be right, and its keys, whatever their state. */
export function callersOf(user: UserInCalls, world: CallWorld): Caller[] {
  const ids = world.keyIdsByUser.get(user.id) ?? [];
  const keys = ids.flatMap((id) => world.keys.get(id) ?? []).map((key) => callerBy(key, user));
  if (!user.hasPassword || user.email === null) return keys;
  const credential = { kind: 'basic', email: user.email, isPasswordRight: true } as const;
  return [{ credential, user, key: null }, ...keys];
}

/** A key as a caller. */
export function callerBy(key: KeyInCalls, user: UserInCalls): Caller {
  return { credential: { kind: 'api-key', keyId: key.id }, user, key };
}

/** Whoever the identity provider vouches for. */
export const tokenCaller: Caller = {
  credential: { kind: 'oauth2', isTrusted: true },
  user: null,
  key: null,
};

/** Every credential that there is, one token standing for all of them. */
export function* everyCaller(world: CallWorld): Generator<Caller> {
  yield tokenCaller;
  for (const user of world.users.values()) yield* callersOf(user, world);
}
