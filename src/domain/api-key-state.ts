import type { ApiKeyState } from '#src/contract/api-key-record.ts';
import { isExpiring } from './api-key-expiry.ts';
import { keyFault } from './api-key-validity.ts';
import { callTo } from './call-question.ts';
import type { CallWorld, KeyInCalls, UserInCalls } from './call-world.ts';
import { refusalOf } from './can-call.ts';
import { effectivePermissions } from './effective-permissions.ts';
import { withRecord } from './records.ts';

/** What changed since a key was issued. */
export type KeyDrift =
  /** Its user may do this now, and the key may not. */
  | { readonly kind: 'gained'; readonly permission: string }
  /** An endpoint that it reached asks for another permission. */
  | {
      readonly kind: 'changed-endpoint';
      readonly mappingId: string;
      readonly before: string;
      readonly after: string;
    };

/** The permissions that a key issued now carries: what its user effectively has, by code. */
export function permissionsToIssue(user: UserInCalls, world: CallWorld): string[] {
  return effectivePermissions(user, world.grants)
    .filter((one) => one.effect.kind === 'counts')
    .map((one) => one.code);
}

/** Why a key asks to be rotated; empty while it is up to date. */
export function keyDrift(key: KeyInCalls, world: CallWorld): KeyDrift[] {
  const user = world.users.get(key.userId);
  const { carried } = world.factsOf(key);
  const gained = user === undefined ? [] : permissionsToIssue(user, world);
  return [
    ...gained
      .filter((code) => !carried.has(code))
      .map((permission) => ({ kind: 'gained', permission }) as const),
    ...key.endpoints.flatMap(({ mappingId, permission: before }) => {
      const after = world.mappings.get(mappingId)?.permission ?? before;
      return after === before
        ? []
        : [{ kind: 'changed-endpoint', mappingId, before, after } as const];
    }),
  ];
}

/**
 * What a key is called. The first that fits of: revoked, expired (past its grace too), disabled, in grace, out of date,
 * expiring, active. What is final comes before what can be undone, what refuses calls before what only warns, and a
 * warning that rotating heals at once (out of date) before one that it heals in time (expiring).
 */
export function apiKeyState(key: KeyInCalls, world: CallWorld, now: Date): ApiKeyState {
  switch (keyFault(key, world, now.getTime())) {
    case 'key.revoked':
      return 'revoked';
    case 'key.expired':
    case 'key.past-grace':
      return 'expired';
    case 'key.disabled':
      return 'disabled';
    case undefined:
      break;
  }
  if (key.graceEndsAt !== null) return 'in-grace';
  if (keyDrift(key, world).length > 0) return 'out-of-date';
  return isExpiring(world.factsOf(key).expiresAt, now.getTime()) ? 'expiring' : 'active';
}

/** What a key reaches as it is issued, to be remembered with it. It need not be in the world yet. */
export function endpointsReached(
  key: KeyInCalls,
  world: CallWorld,
  now: Date,
): KeyInCalls['endpoints'] {
  const issued = { ...world, keys: withRecord(world.keys, key) };
  return Array.from(world.mappings.values()).flatMap((mapping) => {
    const target = callTo(mapping, world);
    if (target === undefined) return [];
    const question = { credential: { kind: 'api-key', keyId: key.id } as const, ...target };
    return refusalOf(question, issued, now) === undefined
      ? [{ mappingId: mapping.id, permission: mapping.permission }]
      : [];
  });
}
