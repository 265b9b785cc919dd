import type { BulkRequest } from '#src/contract/interface-users.ts';
import { bulkPatch } from './bulk-changes.ts';
import {
  type CallWorld,
  indexSites,
  type KeyInCalls,
  type MappingInCalls,
  type UserInCalls,
} from './call-world.ts';
import { draftGrants, isGrantChange } from './draft-grants.ts';
import type { NamedChange } from './named-change.ts';
import { changedRecords, withoutRecord, withoutRecords, withRecord } from './records.ts';

/** The world with a mapping added or changed: an unsaved one can be asked about like any other. */
export function withMapping(world: CallWorld, mapping: MappingInCalls): CallWorld {
  const mappings = withRecord(world.mappings, mapping);
  return { ...world, mappings, ...indexSites(mappings, world.systems) };
}

function withoutMapping(world: CallWorld, id: string): CallWorld {
  const mappings = withoutRecord(world.mappings, id);
  return { ...world, mappings, ...indexSites(mappings, world.systems) };
}

/** The world with a system switched off or on: its endpoints stay known. */
function withSystemActive(world: CallWorld, id: string, active: boolean): CallWorld {
  const systems = changedRecords(world.systems, (system) =>
    system.id === id ? { ...system, active } : system,
  );
  return { ...world, systems, ...indexSites(world.mappings, systems) };
}

/** The world in which an endpoint answers, its system too; nothing where it does already. */
export function withEndpointOn(world: CallWorld, mappingId: string): CallWorld | undefined {
  const mapping = world.mappings.get(mappingId);
  const system = mapping && world.systems.get(mapping.systemId);
  if (mapping === undefined || system === undefined) return undefined;
  if (mapping.active && system.active) return undefined;
  return withMapping(withSystemActive(world, system.id, true), { ...mapping, active: true });
}

/** The world without a system: its endpoints are called nowhere. */
function withoutSystem(world: CallWorld, id: string): CallWorld {
  const systems = withoutRecord(world.systems, id);
  return { ...world, systems, ...indexSites(world.mappings, systems) };
}

/** The world with a user added or changed. One that is added has no address yet to authenticate with. */
export function withUser(world: CallWorld, user: UserInCalls): CallWorld {
  return { ...world, users: withRecord(world.users, user) };
}

/** The world after one action on many users. */
function withUsersChanged(
  world: CallWorld,
  ids: ReadonlySet<string>,
  request: BulkRequest,
): CallWorld {
  if (request.action === 'delete') return { ...world, users: withoutRecords(world.users, ids) };
  const edited = (user: UserInCalls): UserInCalls => {
    const { active, permissions, groups } = bulkPatch(user, request);
    return {
      ...user,
      active: active ?? user.active,
      permissions: permissions ?? user.permissions,
      groups: groups ?? user.groups,
    };
  };
  const users = changedRecords(world.users, (user) => (ids.has(user.id) ? edited(user) : user));
  return { ...world, users };
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

type MappingChange = Extract<NamedChange, { kind: 'change-mapping' }>;

/** A mapping as a change makes it. What the change leaves out stays. */
const mappingAfter = (mapping: MappingInCalls, change: MappingChange): MappingInCalls => ({
  ...mapping,
  path: change.path ?? mapping.path,
  method: change.method ?? mapping.method,
  authMethod: change.authMethod ?? mapping.authMethod,
  permission: change.permission ?? mapping.permission,
  active: change.active ?? mapping.active,
});

function editMapping(
  world: CallWorld,
  id: string,
  edit: (mapping: MappingInCalls) => MappingInCalls,
): CallWorld {
  const mapping = world.mappings.get(id);
  return mapping === undefined ? world : withMapping(world, edit(mapping));
}

type EndpointChange = Extract<NamedChange, { systemId: string } | { mappingId: string }>;

/** The world after a change of a system or a mapping. */
function endpointsAfter(world: CallWorld, change: EndpointChange): CallWorld {
  switch (change.kind) {
    case 'deactivate-system':
      return withSystemActive(world, change.systemId, false);
    case 'delete-system':
      return withoutSystem(world, change.systemId);
    case 'deactivate-mapping':
      return editMapping(world, change.mappingId, (mapping) => ({ ...mapping, active: false }));
    case 'delete-mapping':
      return withoutMapping(world, change.mappingId);
    case 'change-mapping':
      return editMapping(world, change.mappingId, (mapping) => mappingAfter(mapping, change));
  }
}

/** The world as it would be after a change. A change to what isn't there changes nothing. */
export function draftWorld(world: CallWorld, change: NamedChange, now: Date): CallWorld {
  if (isGrantChange(change)) return draftGrants(world, change);
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
        active: change.active ?? user.active,
      }));
    case 'change-users':
      return withUsersChanged(world, change.userIds, change.request);
    case 'disable-key':
      return editKey(world, change.keyId, (key) => ({ ...key, disabled: true }));
    case 'revoke-key':
      return editKey(world, change.keyId, (key) => ({ ...key, revokedAt: now.toISOString() }));
    default:
      return endpointsAfter(world, change);
  }
}
