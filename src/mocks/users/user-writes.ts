import type { ActivityEntry, RecordedValue } from '#src/contract/activity.ts';
import { type InterfaceUser, interfaceUserId } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserPatch, NewInterfaceUser } from '#src/contract/interface-users.ts';
import { editableFields, fieldChanges } from '#src/domain/field-changes.ts';
import { actorOf, recordActivity, userTarget } from '#src/mocks/activity.ts';
import { removeKeysOf } from '#src/mocks/keys/key-writes.ts';
import type { World } from '#src/mocks/world.ts';
import { emailOf } from './user-checks.ts';

const unique = (codes: readonly string[]) => [...new Set(codes)];

type Patch = Omit<InterfaceUserPatch, 'password'>;

const passwordChange = { field: 'password', before: null, after: 'changed' } as const;

/** Makes a console-owned user, its password already a hash. */
export function addUser(
  world: World,
  viewer: InterfaceUser,
  body: Omit<NewInterfaceUser, 'password'>,
  hash: string,
): InterfaceUser {
  const { store } = world;
  const now = world.now().toISOString();
  const user: InterfaceUser = {
    id: interfaceUserId.parse(store.nextId('usr')),
    etag: store.nextEtag(),
    name: body.name,
    email: emailOf(body.name),
    type: body.type,
    active: body.active,
    owner: { kind: 'console' },
    permissions: unique(body.permissions),
    groups: unique(body.groups),
    licences: [],
    hasPassword: true,
    keys: { count: 0, nextExpiryAt: null },
    lastUsedAt: null,
    lastUsedBy: null,
    createdAt: now,
    createdBy: actorOf(viewer),
    updatedAt: now,
    updatedBy: actorOf(viewer),
  };
  store.users.put(user);
  store.passwords.put({ id: user.id, hash });
  const values = editableFields.map((field) => ({ field, before: null, after: user[field] }));
  recordActivity(world, viewer, 'created', userTarget(user), [
    ...values,
    { ...passwordChange, after: 'set' },
  ]);
  return user;
}

function actionOf(changes: readonly { field: string; after: RecordedValue }[]) {
  const [first, ...others] = changes;
  if (first?.field !== 'active' || others.length > 0) return 'updated';
  return first.after === true ? 'activated' : 'deactivated';
}

/** Changes a user; nothing happens, and the ETag stays, when nothing is different. */
export function changeUser(
  world: World,
  viewer: InterfaceUser,
  user: InterfaceUser,
  patch: Patch,
  hash?: string,
): InterfaceUser {
  const { store } = world;
  const wanted = {
    active: patch.active ?? user.active,
    name: patch.name ?? user.name,
    type: patch.type ?? user.type,
    permissions: unique(patch.permissions ?? user.permissions),
    groups: unique(patch.groups ?? user.groups),
  };
  const changes: ActivityEntry['changes'] = [
    ...fieldChanges(user, wanted),
    ...(hash === undefined ? [] : [passwordChange]),
  ];
  if (changes.length === 0) return user;
  const changed: InterfaceUser = {
    ...user,
    ...wanted,
    etag: store.nextEtag(),
    hasPassword: user.hasPassword || hash !== undefined,
    updatedAt: world.now().toISOString(),
    updatedBy: actorOf(viewer),
  };
  store.users.put(changed);
  if (hash !== undefined) store.passwords.put({ id: user.id, hash });
  recordActivity(world, viewer, actionOf(changes), userTarget(changed), changes);
  return changed;
}

/** Deletes a user, its password and its keys. What it did stays on record. */
export function removeUser(world: World, viewer: InterfaceUser, user: InterfaceUser): void {
  removeKeysOf(world, user.id);
  world.store.users.remove(user.id);
  world.store.passwords.remove(user.id);
  recordActivity(world, viewer, 'deleted', userTarget(user));
}
