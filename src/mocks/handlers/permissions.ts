import { type Permission, permissionEndpoints } from '#src/contract/permissions.ts';
import { actorOf, permissionTarget, recordActivity } from '#src/mocks/activity.ts';
import { deletionOf } from '#src/mocks/deletion-of.ts';
import { mock } from '#src/mocks/mock.ts';
import type { StoredPermission } from '#src/mocks/store/rows.ts';
import { usersOfPermission } from '#src/mocks/users/holders.ts';
import { allOf, given, listFrom } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';

const asPermission = (world: World, row: StoredPermission): Permission => ({
  ...row,
  heldBy: world.store.holdersOf(row.code),
});

/** Why a permission that the console doesn't own can't be changed. */
function lockOf({ origin, code }: StoredPermission): string | undefined {
  switch (origin.kind) {
    case 'console':
      return undefined;
    case 'app':
      return `The app ${origin.appName} owns ${code}: it changes with the manifest of the app.`;
    case 'system':
      return `${code} is a system default and stays as it is.`;
  }
}

const missing = (code: string) => `There is no permission ${code}.`;

export const permissionMocks = [
  mock(permissionEndpoints.list, ({ query, world }) => {
    const matches = allOf<StoredPermission>([
      given(query.origin, (origin) => (row) => row.origin.kind === origin),
    ]);
    const list = listFrom(world.store.permissions, query, matches);
    return { body: { ...list, items: list.items.map((row) => asPermission(world, row)) } };
  }),

  mock(permissionEndpoints.create, ({ body, viewer, world, refuse }) => {
    const holder = world.store.permissions.get(body.code);
    if (holder !== undefined) {
      throw refuse('conflict', `${body.code} exists already: it is called ${holder.name}.`, {
        pointer: '/code',
        heldBy: { kind: 'permission', id: holder.code, name: holder.name },
      });
    }
    const now = world.now().toISOString();
    const row: StoredPermission = {
      ...body,
      etag: world.store.nextEtag(),
      origin: { kind: 'console' },
      parent: null,
      licence: null,
      createdAt: now,
      updatedAt: now,
    };
    world.store.permissions.put(row);
    recordActivity(world, actorOf(viewer), 'created', permissionTarget(row), [
      { field: 'code', before: null, after: row.code },
      { field: 'name', before: null, after: row.name },
      { field: 'description', before: null, after: row.description },
    ]);
    return {
      body: asPermission(world, row),
      location: `/permissions/${encodeURIComponent(row.code)}`,
    };
  }),

  mock(permissionEndpoints.read, ({ params, world, refuse }) => {
    const row = world.store.permissions.get(params.code);
    if (row === undefined)
      throw refuse('not-found', missing(params.code), deletionOf(world, 'permission', params.code));
    return { body: asPermission(world, row) };
  }),

  mock(permissionEndpoints.update, ({ params, body, viewer, world, refuse, checkMatch }) => {
    const row = world.store.permissions.get(params.code);
    if (row === undefined)
      throw refuse('not-found', missing(params.code), deletionOf(world, 'permission', params.code));
    checkMatch(asPermission(world, row));
    const lock = lockOf(row);
    if (lock !== undefined) throw refuse('forbidden', lock);
    const wanted = {
      name: body.name ?? row.name,
      description: body.description ?? row.description,
    };
    const changes = (['name', 'description'] as const)
      .filter((field) => wanted[field] !== row[field])
      .map((field) => ({ field, before: row[field], after: wanted[field] }));
    if (changes.length === 0) return { body: asPermission(world, row) };
    const changed: StoredPermission = {
      ...row,
      ...wanted,
      etag: world.store.nextEtag(),
      updatedAt: world.now().toISOString(),
    };
    world.store.permissions.put(changed);
    recordActivity(world, actorOf(viewer), 'updated', permissionTarget(changed), changes);
    return { body: asPermission(world, changed) };
  }),

  mock(permissionEndpoints.remove, ({ params, viewer, world, refuse, checkMatch }) => {
    const row = world.store.permissions.get(params.code);
    if (row === undefined)
      throw refuse('not-found', missing(params.code), deletionOf(world, 'permission', params.code));
    checkMatch(asPermission(world, row));
    const lock = lockOf(row);
    if (lock !== undefined) throw refuse('forbidden', lock);
    const usage = usersOfPermission(world, row.code);
    if (usage.total > 0) throw refuse('in-use', usage.sentence, { usedBy: usage.usedBy });
    world.store.permissions.remove(row.code);
    recordActivity(world, actorOf(viewer), 'deleted', permissionTarget(row));
    return {};
  }),
];
