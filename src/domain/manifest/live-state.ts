import type { Group } from '#src/contract/groups.ts';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { Licence } from '#src/contract/licences.ts';
import type { Permission } from '#src/contract/permissions.ts';
import type { Surroundings } from './surroundings.ts';

type Recorded = 'code' | 'etag' | 'name' | 'description' | 'origin' | 'createdAt' | 'updatedAt';

/** The records without what is counted when they are read. */
export type LiveLicence = Pick<Licence, Recorded | 'enabled'>;
export type LivePermission = Pick<Permission, Recorded | 'parent' | 'licence'>;
export type LiveGroup = Pick<
  Group,
  Recorded | 'permissions' | 'licences' | 'grantsEverything' | 'locks'
>;
export type LiveUser = InterfaceUser;

/** Something that an app asks of a system default: that a group gives something, or that a licence is enabled. */
export type DefaultClaim =
  | {
      readonly kind: 'group-permission' | 'group-licence';
      readonly group: string;
      readonly code: string;
    }
  | { readonly kind: 'enabled-licence'; readonly group: null; readonly code: string };

/** What an app asked for, and whether it wasn't so before: that is what uninstalling has to take back. */
export type DefaultGrant = DefaultClaim & { readonly isAdded: boolean };

/** What has to be remembered of an installed app, besides what it owns. */
export type LiveApp = {
  readonly id: string;
  readonly name: string;
  readonly defaultGrants: readonly DefaultGrant[];
};

export type AppIdentity = Pick<LiveApp, 'id' | 'name'>;

/** Everything that a manifest can change, and what can stand in its way. Records in it are never mutated. */
export type LiveState = {
  readonly licences: readonly LiveLicence[];
  readonly permissions: readonly LivePermission[];
  readonly groups: readonly LiveGroup[];
  readonly users: readonly LiveUser[];
  readonly apps: readonly LiveApp[];
  /** Only read: the permission of an endpoint must stay. */
  readonly mappings: readonly Pick<IncomingMapping, 'id' | 'name' | 'permission'>[];
};

/** What a manifest is checked against, in this state. `null` for an app that is new. */
export const surroundingsIn = (state: LiveState, appId: string | null): Surroundings => ({
  appId,
  licences: state.licences,
  permissions: state.permissions,
  groups: state.groups,
  users: state.users,
});

type Owned = { readonly origin: { readonly kind: string; readonly appId?: string } };

/** Whether an app owns a licence, permission or group. */
export const isOwnedBy =
  (appId: string) =>
  ({ origin }: Owned): boolean =>
    origin.kind === 'app' && origin.appId === appId;
