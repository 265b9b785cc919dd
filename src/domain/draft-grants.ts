import type { DraftChange } from '#src/contract/impact-record.ts';
import { type CallWorld, indexGrants } from './call-world.ts';
import type { NamedChange } from './named-change.ts';
import type { GroupInWorld, LicenceInWorld } from './permission-world.ts';
import { changedRecords } from './records.ts';

/** A change to what grants: permissions, groups and licences. */
export type GrantChange = Extract<
  DraftChange,
  { readonly group: string } | { readonly licence: string } | { kind: 'delete-permission' }
>;

/** A change to one group. */
export type GroupChange = Extract<GrantChange, { readonly group: string }>;

/** Whether a change is one to what grants. */
export function isGrantChange(change: NamedChange): change is GrantChange {
  return 'group' in change || 'licence' in change || change.kind === 'delete-permission';
}

type Grants = { readonly permissions: string[]; readonly licences: string[] };

/** The world without a permission or a licence: nobody holds it, and no group grants it. */
function withoutGrant(world: CallWorld, kind: keyof Grants, code: string): CallWorld {
  const without = <T extends Grants>(holder: T): T =>
    holder[kind].includes(code)
      ? { ...holder, [kind]: holder[kind].filter((one) => one !== code) }
      : holder;
  const { groups, ...others } = world.grantRecords;
  const remaining = others[kind].filter((one) => one.code !== code);
  return {
    ...world,
    users: changedRecords(world.users, without),
    ...indexGrants({ ...others, groups: groups.map(without), [kind]: remaining }),
  };
}

/** The world with a group that grants something else, or with none of its code. */
function withGroup(
  world: CallWorld,
  code: string,
  edit: (group: GroupInWorld) => GroupInWorld[],
): CallWorld {
  const { groups, ...others } = world.grantRecords;
  const edited = groups.flatMap((group) => (group.code === code ? edit(group) : [group]));
  return { ...world, ...indexGrants({ ...others, groups: edited }) };
}

/** The world with some users out of a group. */
function withoutMembers(world: CallWorld, code: string, userIds: readonly string[]): CallWorld {
  const leaving = new Set<string>(userIds);
  return {
    ...world,
    users: changedRecords(world.users, (user) =>
      leaving.has(user.id)
        ? { ...user, groups: user.groups.filter((group) => group !== code) }
        : user,
    ),
  };
}

/** The world with a licence changed, such as switched off. One that isn't there is not added. */
function withLicence(
  world: CallWorld,
  code: string,
  edit: (licence: LicenceInWorld) => LicenceInWorld,
): CallWorld {
  const { licences, ...others } = world.grantRecords;
  const edited = licences.map((one) => (one.code === code ? edit(one) : one));
  return { ...world, ...indexGrants({ ...others, licences: edited }) };
}

/** The world as it would be after a change to what grants. A change to what isn't there changes nothing. */
export function draftGrants(world: CallWorld, change: GrantChange): CallWorld {
  switch (change.kind) {
    case 'delete-permission':
      return withoutGrant(world, 'permissions', change.permission);
    case 'change-group':
      return withGroup(world, change.group, (group) => [
        {
          ...group,
          permissions: change.permissions ?? group.permissions,
          licences: change.licences ?? group.licences,
        },
      ]);
    case 'delete-group':
      return withGroup(world, change.group, () => []);
    case 'leave-group':
      return withoutMembers(world, change.group, change.userIds);
    case 'disable-licence':
      return withLicence(world, change.licence, (licence) => ({ ...licence, enabled: false }));
    case 'delete-licence':
      return withoutGrant(world, 'licences', change.licence);
  }
}
