import type { DraftChange } from '#src/contract/impact-record.ts';
import {
  type CallWorld,
  indexGrants,
  indexSites,
  type KeyInCalls,
  type MappingInCalls,
  type UserInCalls,
} from './call-world.ts';
import { changedRecords, withoutRecord, withRecord } from './records.ts';

/** The world with a mapping added or changed: an unsaved one can be asked about like any other. */
export function withMapping(world: CallWorld, mapping: MappingInCalls): CallWorld {
  const mappings = withRecord(world.mappings, mapping);
  return { ...world, mappings, ...indexSites(mappings, world.systems) };
}

function withoutMapping(world: CallWorld, id: string): CallWorld {
  const mappings = withoutRecord(world.mappings, id);
  return { ...world, mappings, ...indexSites(mappings, world.systems) };
}

/** The world with a system switched off: its endpoints stay known. */
function withSystemOff(world: CallWorld, id: string): CallWorld {
  const systems = changedRecords(world.systems, (system) =>
    system.id === id ? { ...system, active: false } : system,
  );
  return { ...world, systems, ...indexSites(world.mappings, systems) };
}

/** The world with a user added or changed. One that is added has no address yet to authenticate with. */
export function withUser(world: CallWorld, user: UserInCalls): CallWorld {
  return { ...world, users: withRecord(world.users, user) };
}

function withoutPermission(world: CallWorld, code: string): CallWorld {
  const without = <T extends { readonly permissions: string[] }>(holder: T): T =>
    holder.permissions.includes(code)
      ? { ...holder, permissions: holder.permissions.filter((one) => one !== code) }
      : holder;
  const { groups, licences, permissions } = world.grantRecords;
  return {
    ...world,
    users: changedRecords(world.users, without),
    ...indexGrants({
      groups: groups.map(without),
      licences,
      permissions: permissions.filter((one) => one.code !== code),
    }),
  };
}

function editUser(
  world: CallWorld,
  id: string,
  edit: (user: UserInCalls) => UserInCalls,
): CallWorld {
  const user = world.users.get(id);
  return user === undefined ? world : withUser(world, edit(user));
}

function editKey(world: CallWorld, id: string, edit: (key: KeyInCalls) => KeyInCalls): CallWorld {
  const key = world.keys.get(id);
  return key === undefined ? world : { ...world, keys: withRecord(world.keys, edit(key)) };
}

function editMapping(
  world: CallWorld,
  id: string,
  edit: (mapping: MappingInCalls) => MappingInCalls,
): CallWorld {
  const mapping = world.mappings.get(id);
  return mapping === undefined ? world : withMapping(world, edit(mapping));
}

/** The world as it would be after a change. A change to what isn't there changes nothing. */
export function draftWorld(world: CallWorld, change: DraftChange, now: Date): CallWorld {
  switch (change.kind) {
    case 'deactivate-user':
      return editUser(world, change.userId, (user) => ({ ...user, active: false }));
    case 'delete-user':
      return { ...world, users: withoutRecord(world.users, change.userId) };
    case 'change-grants':
      return editUser(world, change.userId, (user) => ({
        ...user,
        permissions: change.permissions ?? user.permissions,
        groups: change.groups ?? user.groups,
      }));
    case 'disable-key':
      return editKey(world, change.keyId, (key) => ({ ...key, disabled: true }));
    case 'revoke-key':
      return editKey(world, change.keyId, (key) => ({ ...key, revokedAt: now.toISOString() }));
    case 'delete-permission':
      return withoutPermission(world, change.permission);
    case 'deactivate-system':
      return withSystemOff(world, change.systemId);
    case 'deactivate-mapping':
      return editMapping(world, change.mappingId, (mapping) => ({ ...mapping, active: false }));
    case 'delete-mapping':
      return withoutMapping(world, change.mappingId);
    case 'change-mapping':
      return editMapping(world, change.mappingId, (mapping) => ({
        ...mapping,
        path: change.path ?? mapping.path,
        method: change.method ?? mapping.method,
        authMethod: change.authMethod ?? mapping.authMethod,
        permission: change.permission ?? mapping.permission,
      }));
  }
}
