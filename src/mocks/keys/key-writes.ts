import { type ApiKey, apiKeyId } from '#src/contract/api-key-record.ts';
import type { ApiKeyPatch, IssuedApiKey, NewApiKey, Rotation } from '#src/contract/api-keys.ts';
import type { ActivityEntry } from '#src/contract/activity.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { graceEndOf } from '#src/domain/api-key-expiry.ts';
import { apiKeyState, endpointsReached, permissionsToIssue } from '#src/domain/api-key-state.ts';
import { generateApiKey, marksOf } from '#src/domain/api-key.ts';
import { actorOf, keyTarget, recordActivity } from '#src/mocks/activity.ts';
import { callWorldOf } from '#src/mocks/calls/store-world.ts';
import { digestOf } from '#src/mocks/digest.ts';
import type { StoredApiKey } from '#src/mocks/store/rows.ts';
import type { World } from '#src/mocks/world.ts';
import { noteKeys } from './live-keys.ts';

/** A key as it is answered. */
export function asApiKey({ store, now }: World, row: StoredApiKey): ApiKey {
  return {
    ...row,
    userName: store.users.get(row.userId)?.name ?? '',
    state: apiKeyState(row, callWorldOf(store), now()),
  };
}

/** What is on record of a key that somebody issues: never its secret. */
export const issuedChanges = (row: StoredApiKey, userName: string): ActivityEntry['changes'] => [
  { field: 'user', before: null, after: userName },
  { field: 'label', before: null, after: row.label },
  { field: 'prefix', before: null, after: row.prefix },
  { field: 'expiresAt', before: null, after: row.expiresAt },
  { field: 'permissions', before: null, after: row.permissions },
];

/** A secret and its hash, made before anything is written. */
export async function newSecret(): Promise<{ secret: string; hash: string }> {
  const secret = generateApiKey((count) => crypto.getRandomValues(new Uint8Array(count)));
  return { secret, hash: await digestOf(secret) };
}

/** Issues a key with what its user effectively has. The secret is in the answer, and nowhere else. */
export function issueKey(
  world: World,
  viewer: InterfaceUser,
  user: InterfaceUser,
  { label, expiresAt }: NewApiKey,
  { secret, hash }: { readonly secret: string; readonly hash: string },
): IssuedApiKey {
  const { store } = world;
  const now = world.now();
  const calls = callWorldOf(store);
  const at = now.toISOString();
  const bare: StoredApiKey = {
    id: apiKeyId.parse(store.nextId('key')),
    etag: store.nextEtag(),
    userId: user.id,
    label,
    ...marksOf(secret),
    expiresAt,
    disabled: false,
    revokedAt: null,
    successorId: null,
    graceEndsAt: null,
    lastUsedAt: null,
    permissions: permissionsToIssue(user, calls),
    endpoints: [],
    createdAt: at,
    createdBy: actorOf(viewer),
    updatedAt: at,
    updatedBy: actorOf(viewer),
  };
  const row = { ...bare, endpoints: endpointsReached(bare, calls, now) };
  store.apiKeys.put(row);
  store.keyHashes.put({ id: row.id, hash });
  noteKeys(world, user.id);
  recordActivity(world, viewer, 'created', keyTarget(row), issuedChanges(row, user.name));
  return { key: asApiKey(world, row), secret };
}

type Change = Partial<
  Pick<StoredApiKey, 'label' | 'disabled' | 'revokedAt' | 'successorId' | 'graceEndsAt'>
>;

function change(
  world: World,
  viewer: InterfaceUser,
  row: StoredApiKey,
  wanted: Change,
  changes: ActivityEntry['changes'],
): StoredApiKey {
  const { store } = world;
  const changed: StoredApiKey = {
    ...row,
    ...wanted,
    etag: store.nextEtag(),
    updatedAt: world.now().toISOString(),
    updatedBy: actorOf(viewer),
  };
  store.apiKeys.put(changed);
  noteKeys(world, row.userId);
  recordActivity(world, viewer, 'updated', keyTarget(changed), changes);
  return changed;
}

/** Renames, disables or enables a key; nothing happens when nothing is different. */
export function changeKey(
  world: World,
  viewer: InterfaceUser,
  row: StoredApiKey,
  patch: ApiKeyPatch,
): StoredApiKey {
  const wanted = { label: patch.label ?? row.label, disabled: patch.disabled ?? row.disabled };
  const changes = (['label', 'disabled'] as const)
    .filter((field) => wanted[field] !== row[field])
    .map((field) => ({ field, before: row[field], after: wanted[field] }));
  return changes.length === 0 ? row : change(world, viewer, row, wanted, changes);
}

/** Revokes a key for good. It stays listed, its hash too: who still calls with it is to be seen. */
export function revokeKey(world: World, viewer: InterfaceUser, row: StoredApiKey): void {
  const revokedAt = world.now().toISOString();
  change(world, viewer, row, { revokedAt }, [
    { field: 'revokedAt', before: null, after: revokedAt },
  ]);
}

/** Issues a successor; the old key lives on for the grace period. */
export function rotateKey(
  world: World,
  viewer: InterfaceUser,
  [row, user]: readonly [StoredApiKey, InterfaceUser],
  { grace, expiresAt }: Rotation,
  made: { readonly secret: string; readonly hash: string },
): IssuedApiKey {
  const graceEndsAt = graceEndOf(grace, world.now()).toISOString();
  const issued = issueKey(world, viewer, user, { label: row.label, expiresAt }, made);
  const wanted = { successorId: issued.key.id, graceEndsAt };
  change(world, viewer, row, wanted, [
    { field: 'successorId', before: null, after: issued.key.id },
    { field: 'graceEndsAt', before: null, after: graceEndsAt },
  ]);
  return issued;
}

/** Takes the keys of a user that is deleted away. */
export function removeKeysOf({ store }: World, userId: string): void {
  for (const id of store.keyIdsOf.get(userId) ?? []) {
    store.apiKeys.remove(id);
    store.keyHashes.remove(id);
  }
}
