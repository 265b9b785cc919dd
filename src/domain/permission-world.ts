import type { Group } from '#src/contract/groups.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { Licence } from '#src/contract/licences.ts';
import type { Permission } from '#src/contract/permissions.ts';
import { allUsersGroup } from './all-users.ts';

export type NamedCode = { readonly code: string; readonly name: string };

export type GroupInWorld = Pick<
  Group,
  'code' | 'name' | 'permissions' | 'licences' | 'grantsEverything'
>;
export type LicenceInWorld = Pick<Licence, 'code' | 'name' | 'enabled'>;
export type PermissionInWorld = Pick<Permission, 'code' | 'parent' | 'licence'>;
export type Grantee = Pick<InterfaceUser, 'permissions' | 'groups' | 'licences'>;

/** The licence that a permission waits for. One that nobody knows is not enabled, and is called by its code. */
type Gate = NamedCode & { readonly isEnabled: boolean };

export type IndexedGroup = {
  readonly code: string;
  readonly name: string;
  readonly grantsEverything: boolean;
  readonly permissions: ReadonlySet<string>;
  readonly licences: readonly string[];
};

/** The records that decide about permissions, arranged for asking about many users. */
export type World<P extends PermissionInWorld = PermissionInWorld> = {
  readonly permissions: ReadonlyMap<string, P>;
  readonly groups: ReadonlyMap<string, IndexedGroup>;
  /** Per permission the licences of itself and of what is above it, nearest first. */
  readonly gates: ReadonlyMap<string, readonly Gate[]>;
  readonly enabledLicences: readonly string[];
};

function gatesOf(
  permission: PermissionInWorld,
  permissions: ReadonlyMap<string, PermissionInWorld>,
  licences: ReadonlyMap<string, LicenceInWorld>,
): Gate[] {
  const gates: Gate[] = [];
  // A set, so that permissions that are each other's parents don't loop forever.
  const seen = new Set<PermissionInWorld>();
  let current: PermissionInWorld | undefined = permission;
  while (current !== undefined && !seen.has(current)) {
    seen.add(current);
    const code: string | null = current.licence;
    if (code !== null && gates.every((gate) => gate.code !== code)) {
      const licence = licences.get(code);
      gates.push({ code, name: licence?.name ?? code, isEnabled: licence?.enabled ?? false });
    }
    current = current.parent === null ? undefined : permissions.get(current.parent);
  }
  return gates;
}

/** Arranges the records once, for any number of questions. */
export function indexWorld<P extends PermissionInWorld>(records: {
  readonly groups: readonly GroupInWorld[];
  readonly licences: readonly LicenceInWorld[];
  readonly permissions: readonly P[];
}): World<P> {
  const permissions = new Map(records.permissions.map((one) => [one.code, one]));
  const licences = new Map(records.licences.map((one) => [one.code, one]));
  return {
    permissions,
    groups: new Map(
      records.groups.map(
        ({ code, name, grantsEverything, permissions: granted, licences: held }) => [
          code,
          { code, name, grantsEverything, permissions: new Set(granted), licences: held },
        ],
      ),
    ),
    gates: new Map(
      records.permissions.map((one) => [one.code, gatesOf(one, permissions, licences)]),
    ),
    enabledLicences: records.licences.filter((one) => one.enabled).map((one) => one.code),
  };
}

/** Whether a permission waits for a licence: its own, or that of a permission above it. */
export function isGatedBy(licence: string, permission: string, { gates }: World): boolean {
  return gates.get(permission)?.some(({ code }) => code === licence) ?? false;
}

/** The permissions that wait for a licence, by code. */
export function gatedBy(licence: string, world: World): string[] {
  return Array.from(world.gates.keys())
    .filter((permission) => isGatedBy(licence, permission, world))
    .toSorted();
}

/** The groups of a user by code, the one that everybody is in among them. Groups that nobody knows grant nothing. */
export function groupsOf(user: Pick<Grantee, 'groups'>, world: World): IndexedGroup[] {
  return Array.from(new Set([...user.groups, allUsersGroup]))
    .toSorted()
    .flatMap((code) => world.groups.get(code) ?? []);
}

/** What a user holds, whatever it is asked for: worked out once, for any number of permissions. */
export type Holdings = {
  readonly direct: ReadonlySet<string>;
  /** By code. */
  readonly groups: readonly IndexedGroup[];
  /** Enabled or not. */
  readonly licences: ReadonlySet<string>;
};

/** What a user holds, itself or through a group. */
export function holdingsOf(user: Grantee, world: World): Holdings {
  const groups = groupsOf(user, world);
  return {
    direct: new Set(user.permissions),
    groups,
    licences: new Set([
      ...user.licences,
      ...groups.flatMap((group) => group.licences),
      ...(groups.some((group) => group.grantsEverything) ? world.enabledLicences : []),
    ]),
  };
}

/** The licences that a user holds, itself or through a group, enabled or not. */
export function licencesHeld(user: Grantee, world: World): ReadonlySet<string> {
  return holdingsOf(user, world).licences;
}

/** Through what a user holds a licence: declared on the user itself, and the groups that give it, by code. */
export function licenceSources(
  user: Grantee,
  code: string,
  world: World,
): { readonly isOwn: boolean; readonly groups: readonly IndexedGroup[] } {
  const isEnabled = world.enabledLicences.includes(code);
  return {
    isOwn: user.licences.includes(code),
    groups: groupsOf(user, world).filter(
      (group) => group.licences.includes(code) || (group.grantsEverything && isEnabled),
    ),
  };
}
