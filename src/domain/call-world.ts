import type { ApiKey } from '#src/contract/api-key-record.ts';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { Permission } from '#src/contract/permissions.ts';
import type { System } from '#src/contract/system-record.ts';
import { addressInGateway } from './endpoint-address.ts';
import {
  type GroupInWorld,
  type Holdings,
  holdingsOf,
  indexWorld,
  type LicenceInWorld,
  type PermissionInWorld,
  type World,
} from './permission-world.ts';
import { byId, type Lookup, type Records, rememberedBy } from './records.ts';

export type UserInCalls = Pick<
  InterfaceUser,
  | 'id'
  | 'name'
  | 'email'
  | 'active'
  | 'owner'
  | 'permissions'
  | 'groups'
  | 'licences'
  | 'hasPassword'
>;
export type SystemInCalls = Pick<System, 'id' | 'name' | 'slug' | 'active'>;
export type MappingInCalls = Pick<
  IncomingMapping,
  'id' | 'systemId' | 'name' | 'path' | 'method' | 'authMethod' | 'permission' | 'active'
>;
export type KeyInCalls = Pick<
  ApiKey,
  | 'id'
  | 'userId'
  | 'label'
  | 'prefix'
  | 'last4'
  | 'expiresAt'
  | 'disabled'
  | 'revokedAt'
  | 'graceEndsAt'
  | 'permissions'
  | 'endpoints'
>;
export type PermissionInCalls = PermissionInWorld & Pick<Permission, 'name'>;

/**
 * What decides about a key. Its moments are numbers (ms since 1970), so that they are parsed once. An unreadable one is `NaN` and counts
 * as past.
 */
export type KeyFacts = {
  readonly expiresAt: number;
  readonly graceEndsAt: number;
  readonly carried: ReadonlySet<string>;
};

export type GrantRecords = {
  readonly groups: readonly GroupInWorld[];
  readonly licences: readonly LicenceInWorld[];
  readonly permissions: readonly PermissionInCalls[];
};

/** What is at one address: the mappings of one system at one path, a method each. */
export type Site = {
  readonly system: SystemInCalls;
  readonly mappings: readonly [MappingInCalls, ...MappingInCalls[]];
};

/** Everything that decides about calls, arranged for asking about many of them. Records in it must not be mutated. */
export type CallWorld = {
  readonly users: Records<UserInCalls>;
  readonly systems: Records<SystemInCalls>;
  readonly mappings: Records<MappingInCalls>;
  readonly keys: Records<KeyInCalls>;
  /** By the address in lower case. */
  readonly userIdsByEmail: Lookup<string>;
  readonly keyIdsByUser: Lookup<readonly string[]>;
  readonly systemsBySlug: Lookup<SystemInCalls>;
  /** By what follows `/dc/`. */
  readonly sites: Lookup<Site>;
  readonly grantRecords: GrantRecords;
  readonly grants: World<PermissionInCalls>;
  readonly holdingsOf: (user: UserInCalls) => Holdings;
  readonly factsOf: (key: KeyInCalls) => KeyFacts;
};

/** Arranges groups, licences and permissions; they are few, so a draft that touches them does it again. */
export function indexGrants(
  records: GrantRecords,
): Pick<CallWorld, 'grantRecords' | 'grants' | 'holdingsOf'> {
  const grants = indexWorld(records);
  return {
    grantRecords: records,
    grants,
    holdingsOf: rememberedBy((user: UserInCalls) => holdingsOf(user, grants)),
  };
}

/** Where each mapping is called. One whose system is unknown is called nowhere. */
export function indexSites(
  mappings: Records<MappingInCalls>,
  systems: Records<SystemInCalls>,
): Pick<CallWorld, 'systemsBySlug' | 'sites'> {
  const sites = new Map<string, Site>();
  for (const mapping of mappings.values()) {
    const system = systems.get(mapping.systemId);
    if (system === undefined) continue;
    const address = addressInGateway(system.slug, mapping.path);
    const known = sites.get(address)?.mappings;
    sites.set(address, { system, mappings: known === undefined ? [mapping] : [...known, mapping] });
  }
  const bySlug = Array.from(systems.values(), (system) => [system.slug, system] as const);
  return { systemsBySlug: new Map(bySlug), sites };
}

function indexKeys(keys: readonly KeyInCalls[]): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { userId, id } of keys) {
    const known = ids.get(userId);
    if (known === undefined) ids.set(userId, [id]);
    else known.push(id);
  }
  return ids;
}

function factsOfKey(key: KeyInCalls): KeyFacts {
  const moment = (text: string | null) => (text === null ? Infinity : Date.parse(text));
  return {
    expiresAt: moment(key.expiresAt),
    graceEndsAt: moment(key.graceEndsAt),
    carried: new Set(key.permissions),
  };
}

/** A world over records that are arranged already, such as those of a store: they are asked, not copied. */
export function callWorldOver(
  records: Pick<
    CallWorld,
    'users' | 'systems' | 'mappings' | 'keys' | 'userIdsByEmail' | 'keyIdsByUser'
  >,
  grantRecords: GrantRecords,
): CallWorld {
  return {
    ...records,
    ...indexSites(records.mappings, records.systems),
    ...indexGrants(grantRecords),
    factsOf: rememberedBy(factsOfKey),
  };
}

/** Arranges the records once, for any number of questions. */
export function indexCallWorld(
  records: GrantRecords & {
    readonly users: readonly UserInCalls[];
    readonly systems: readonly SystemInCalls[];
    readonly mappings: readonly MappingInCalls[];
    readonly keys: readonly KeyInCalls[];
  },
): CallWorld {
  const { groups, licences, permissions } = records;
  const ids = records.users.flatMap(({ id, email }) =>
    email === null ? [] : [[email.toLowerCase(), id] as const],
  );
  return callWorldOver(
    {
      users: byId(records.users),
      systems: byId(records.systems),
      mappings: byId(records.mappings),
      keys: byId(records.keys),
      userIdsByEmail: new Map(ids),
      keyIdsByUser: indexKeys(records.keys),
    },
    { groups, licences, permissions },
  );
}
