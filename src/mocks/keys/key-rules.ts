import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { FieldError } from '#src/contract/problem.ts';
import { isBeyondCap } from '#src/domain/api-key-expiry.ts';
import { keyFault } from '#src/domain/api-key-validity.ts';
import { keyIssueBlock } from '#src/domain/user-rules.ts';
import { callWorldOf } from '#src/mocks/calls/store-world.ts';
import type { StoredApiKey } from '#src/mocks/store/rows.ts';
import { keyLifetimeCapDays } from '#src/mocks/tenant.ts';
import type { World } from '#src/mocks/world.ts';

/** Why a user gets no API keys; nothing when it does. */
export function keylessReason(user: InterfaceUser): string | undefined {
  return keyIssueBlock(user)?.detail;
}

/** What is wrong with the end of a key. */
export function expiryErrors(expiresAt: string | null, now: Date): FieldError[] {
  const pointer = '/expiresAt';
  const end = expiresAt === null ? null : new Date(expiresAt);
  if (end !== null && end.getTime() <= now.getTime()) {
    return [{ pointer, code: 'expiresAt.past', detail: 'Choose a moment in the future.' }];
  }
  if (!isBeyondCap(end, keyLifetimeCapDays, now)) return [];
  const detail = `Choose an end within ${keyLifetimeCapDays} days: no key may live longer here.`;
  return [{ pointer, code: 'expiresAt.beyond-cap', detail }];
}

/** Why a key can't be changed any more; nothing while it can. */
export function endedReason(world: World, key: StoredApiKey): string | undefined {
  const fault = keyFault(key, callWorldOf(world.store), world.now().getTime());
  switch (fault) {
    case 'key.revoked':
      return `The key ${key.label} is revoked, for good.`;
    case 'key.expired':
      return `The key ${key.label} has expired. Issue a new one.`;
    case 'key.past-grace':
      return `The key ${key.label} was rotated, and its grace period is over.`;
    case 'key.disabled':
    case undefined:
      return undefined;
  }
}

/** Why a key can't be rotated; nothing when it can. */
export function rotationBlock(world: World, key: StoredApiKey): string | undefined {
  const ended = endedReason(world, key);
  if (ended !== undefined) return ended;
  return key.successorId === null
    ? undefined
    : `The key ${key.label} was rotated already. Rotate the one that was issued in its place.`;
}
