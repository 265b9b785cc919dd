import type { ActivityEntry } from '#src/contract/activity.ts';
import type { Group, GroupPatch, NewGroup } from '#src/contract/groups.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { FieldError } from '#src/contract/problem.ts';
import { allUsersGroup } from '#src/domain/all-users.ts';
import { changedGroupFields } from '#src/domain/group-rules.ts';
import { actorOf, groupTarget, recordActivity } from '#src/mocks/activity.ts';
import { Refusal } from '#src/mocks/refusal.ts';
import type { StoredGroup } from '#src/mocks/store/rows.ts';
import type { Store } from '#src/mocks/store/store.ts';
import { codeErrors, unknownCodes } from '#src/mocks/users/user-checks.ts';
import { changeUser } from '#src/mocks/users/user-writes.ts';
import type { World } from '#src/mocks/world.ts';

const unique = (codes: readonly string[]) => [...new Set(codes)];

export const asGroup = ({ store }: Pick<World, 'store'>, row: StoredGroup): Group => ({
  ...row,
  members: row.code === allUsersGroup ? store.users.size() : store.membersOf(row.code),
});

/** Permissions and licences that are named but don't exist. */
export function grantErrors(
  store: Store,
  { permissions, licences }: Pick<GroupPatch, 'permissions' | 'licences'>,
): FieldError[] {
  return [
    ...codeErrors(store, { permissions }),
    ...unknownCodes('licences', licences, (code) => store.licences.get(code) !== undefined),
  ];
}

/** Refuses a code that another group has. */
export function refuseTakenCode(store: Store, code: string): void {
  const holder = store.groups.get(code);
  if (holder === undefined) return;
  throw new Refusal('conflict', `${code} exists already: it is called ${holder.name}.`, {
    pointer: '/code',
    heldBy: { kind: 'group', id: holder.code, name: holder.name },
  });
}

export function addGroup(world: World, viewer: InterfaceUser, body: NewGroup): StoredGroup {
  const now = world.now().toISOString();
  const row: StoredGroup = {
    ...body,
    permissions: unique(body.permissions),
    licences: unique(body.licences),
    etag: world.store.nextEtag(),
    origin: { kind: 'console' },
    grantsEverything: false,
    locks: [],
    createdAt: now,
    updatedAt: now,
  };
  world.store.groups.put(row);
  const fields = ['code', 'name', 'description', 'permissions', 'licences'] as const;
  const values = fields.map((field) => ({ field, before: null, after: row[field] }));
  recordActivity(world, actorOf(viewer), 'created', groupTarget(row), values);
  return row;
}

/** Changes a group; nothing happens, and the ETag stays, when nothing is different. */
export function changeGroup(
  world: World,
  viewer: InterfaceUser,
  row: StoredGroup,
  patch: GroupPatch,
): StoredGroup {
  const wanted = {
    name: patch.name ?? row.name,
    description: patch.description ?? row.description,
    permissions: unique(patch.permissions ?? row.permissions),
    licences: unique(patch.licences ?? row.licences),
  };
  const changes: ActivityEntry['changes'] = changedGroupFields(row, wanted).map((field) => ({
    field,
    before: row[field],
    after: wanted[field],
  }));
  if (changes.length === 0) return row;
  const changed: StoredGroup = {
    ...row,
    ...wanted,
    etag: world.store.nextEtag(),
    updatedAt: world.now().toISOString(),
  };
  world.store.groups.put(changed);
  recordActivity(world, actorOf(viewer), 'updated', groupTarget(changed), changes);
  return changed;
}

/** Deletes a group. Whoever is in it leaves it, which stands in the activity of each. */
export function removeGroup(world: World, viewer: InterfaceUser, row: StoredGroup): void {
  const { store } = world;
  const members = Array.from(store.users.all()).filter(({ groups }) => groups.includes(row.code));
  for (const user of members) {
    changeUser(world, viewer, user, { groups: user.groups.filter((code) => code !== row.code) });
  }
  store.groups.remove(row.code);
  recordActivity(world, actorOf(viewer), 'deleted', groupTarget(row));
}
