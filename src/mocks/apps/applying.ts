import type { ActivityEntry } from '#src/contract/activity.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { locksOf } from '#src/domain/group-rules.ts';
import type { RecordPort, StateChanges, Writes } from '#src/domain/manifest/state-changes.ts';
import { isSameFieldValue } from '#src/domain/manifest/steps.ts';
import {
  actorOf,
  groupTarget,
  licenceTarget,
  permissionTarget,
  recordActivity,
  userTarget,
} from '#src/mocks/activity.ts';
import type { Table } from '#src/mocks/store/table.ts';
import type { World } from '#src/mocks/world.ts';

type Value = string | boolean | null | string[];
type Kind<Row> = {
  readonly table: Table<Row>;
  readonly keyOf: (row: Row) => string;
  readonly targetOf: (row: Row) => Parameters<typeof recordActivity>[3];
  /** What is on record of it, in this order. */
  readonly fieldsOf: (row: Row) => Readonly<Record<string, Value>>;
};

function changesBetween(
  before: Readonly<Record<string, Value>> | undefined,
  after: Readonly<Record<string, Value>>,
): ActivityEntry['changes'] {
  return Object.entries(after).flatMap(([field, value]) => {
    const was = before?.[field] ?? null;
    return before !== undefined && isSameFieldValue(was, value)
      ? []
      : [{ field, before: was, after: value }];
  });
}

/** Writes the rows of one table, and what was done to each record. */
function write<Row>(
  world: World,
  viewer: InterfaceUser,
  { put, remove }: Writes<Row>,
  { table, keyOf, targetOf, fieldsOf }: Kind<Row>,
): void {
  for (const row of put) {
    const before = table.get(keyOf(row));
    const changes = changesBetween(before && fieldsOf(before), fieldsOf(row));
    table.put(row);
    recordActivity(world, viewer, before ? 'updated' : 'created', targetOf(row), changes);
  }
  for (const key of remove) {
    const row = table.get(key);
    if (row === undefined) continue;
    table.remove(key);
    recordActivity(world, viewer, 'deleted', targetOf(row));
  }
}

/** What the records get that a plan writes. */
export const recordPortOf = ({ store, now }: World, viewer: InterfaceUser): RecordPort => ({
  now: now().toISOString(),
  actor: actorOf(viewer),
  nextEtag: store.nextEtag,
  nextUserId: () => interfaceUserId.parse(store.nextId('usr')),
});

const codeOf = ({ code }: { readonly code: string }) => code;

/** Does what a plan says to licences, permissions, groups and users, all of it. */
export function applyChanges(
  world: World,
  viewer: InterfaceUser,
  { licences, permissions, groups, users }: StateChanges,
): void {
  const { store } = world;
  write(world, viewer, licences, {
    table: store.licences,
    keyOf: codeOf,
    targetOf: licenceTarget,
    fieldsOf: ({ code, enabled, name, description }) => ({ code, enabled, name, description }),
  });
  write(world, viewer, permissions, {
    table: store.permissions,
    keyOf: codeOf,
    targetOf: permissionTarget,
    fieldsOf: (row) => ({
      code: row.code,
      name: row.name,
      description: row.description,
      parent: row.parent,
      licence: row.licence,
    }),
  });
  const locked = groups.put.map((row) => ({ ...row, locks: locksOf(row) }));
  write(
    world,
    viewer,
    { put: locked, remove: groups.remove },
    {
      table: store.groups,
      keyOf: codeOf,
      targetOf: groupTarget,
      fieldsOf: (row) => ({
        code: row.code,
        name: row.name,
        description: row.description,
        permissions: row.permissions,
        licences: row.licences,
      }),
    },
  );
  write(world, viewer, users, {
    table: store.users,
    keyOf: ({ id }) => id,
    targetOf: userTarget,
    fieldsOf: (user) => ({
      active: user.active,
      name: user.name,
      permissions: user.permissions,
      type: user.type,
      groups: user.groups,
      licences: user.licences,
    }),
  });
}
