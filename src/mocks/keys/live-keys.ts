import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { keyFault } from '#src/domain/api-key-validity.ts';
import type { CallWorld, KeyInCalls } from '#src/domain/call-world.ts';
import { callWorldOf } from '#src/mocks/calls/store-world.ts';
import type { StoredApiKey } from '#src/mocks/store/rows.ts';
import type { Store } from '#src/mocks/store/store.ts';
import type { World } from '#src/mocks/world.ts';

/** The keys of a user, in the order in which they were issued. */
export const keysOf = (store: Store, userId: string): StoredApiKey[] =>
  (store.keyIdsOf.get(userId) ?? []).flatMap((id) => store.apiKeys.get(id) ?? []);

/** Whether a key can still be used, or could be if it were enabled. */
export function isLive(key: KeyInCalls, world: Pick<CallWorld, 'factsOf'>, now: Date): boolean {
  const fault = keyFault(key, world, now.getTime());
  return fault === undefined || fault === 'key.disabled';
}

/** When a key ends by itself: expiry or end of grace, whichever comes first. */
function endOf({ expiresAt, graceEndsAt }: KeyInCalls): string | null {
  if (expiresAt === null || graceEndsAt === null) return expiresAt ?? graceEndsAt;
  return expiresAt < graceEndsAt ? expiresAt : graceEndsAt;
}

/** What a user's record says of its keys: how many are live, and when the next of them ends. */
export function summaryOf(
  keys: readonly KeyInCalls[],
  world: Pick<CallWorld, 'factsOf'>,
  now: Date,
): InterfaceUser['keys'] {
  const live = keys.filter((key) => isLive(key, world, now));
  const ends = live.map(endOf).filter((end) => end !== null);
  return { count: live.length, nextExpiryAt: ends.toSorted()[0] ?? null };
}

/** A user's keys as they are at this moment: they end without anybody changing the user. */
export function keysSummary({ store, now }: World, userId: string): InterfaceUser['keys'] {
  if (store.keyIdsOf.get(userId) === undefined) return { count: 0, nextExpiryAt: null };
  return summaryOf(keysOf(store, userId), callWorldOf(store), now());
}

/** A user as it is answered. */
export const asUser = (world: World, user: InterfaceUser): InterfaceUser => ({
  ...user,
  keys: keysSummary(world, user.id),
});

/** Keeps what the row of a user says of its keys in step with them. */
export function noteKeys(world: World, userId: string): void {
  const user = world.store.users.get(userId);
  if (user !== undefined) world.store.users.put(asUser(world, user));
}
