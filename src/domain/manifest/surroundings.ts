import type { Origin } from '#src/contract/common.ts';
import type { Group } from '#src/contract/groups.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { Licence } from '#src/contract/licences.ts';
import type { Permission } from '#src/contract/permissions.ts';
import type { PartKind } from './manifest-parts.ts';

/** What a manifest is checked against: what is there already, whoever made it. */
export type Surroundings = {
  /** The app that is updated; `null` for one that is new. */
  readonly appId: string | null;
  readonly licences: readonly Pick<Licence, 'code' | 'name' | 'enabled' | 'origin'>[];
  readonly permissions: readonly Pick<Permission, 'code' | 'parent' | 'licence' | 'origin'>[];
  readonly groups: readonly Pick<
    Group,
    'code' | 'name' | 'permissions' | 'licences' | 'grantsEverything' | 'locks' | 'origin'
  >[];
  /** Those that apps own matter. */
  readonly users: readonly Pick<InterfaceUser, 'owner'>[];
};

export type DefaultGroup = Surroundings['groups'][number];

/** The same, arranged for asking. */
export type KnownCodes = {
  readonly defaults: Readonly<Record<PartKind, ReadonlySet<string>>>;
  readonly defaultGroups: ReadonlyMap<string, DefaultGroup>;
  /** Codes that are somebody else's, with whose they are. */
  readonly taken: Readonly<Record<PartKind, ReadonlyMap<string, string>>>;
};

type WithOrigin = { readonly code: string; readonly origin: Origin };

const isDefault = ({ origin }: WithOrigin) => origin.kind === 'system';
const defaultsOf = (records: readonly WithOrigin[]) =>
  new Set(records.filter(isDefault).map(({ code }) => code));

function takenOf(records: readonly WithOrigin[], appId: string | null): Map<string, string> {
  const taken = new Map<string, string>();
  for (const { code, origin } of records) {
    if (origin.kind === 'console') taken.set(code, 'made in the console');
    if (origin.kind === 'app' && origin.appId !== appId) {
      taken.set(code, `owned by the app ${origin.appName}`);
    }
  }
  return taken;
}

const withCodes = (users: Surroundings['users']): WithOrigin[] =>
  users.flatMap(({ owner }) =>
    owner.kind === 'app' ? [{ code: owner.userCode, origin: owner }] : [],
  );

export function knownCodesOf(surroundings: Surroundings): KnownCodes {
  const { appId, licences, permissions, groups, users } = surroundings;
  return {
    defaults: {
      licence: defaultsOf(licences),
      permission: defaultsOf(permissions),
      group: defaultsOf(groups),
      user: new Set(),
    },
    defaultGroups: new Map(groups.filter(isDefault).map((group) => [group.code, group])),
    taken: {
      licence: takenOf(licences, appId),
      permission: takenOf(permissions, appId),
      group: takenOf(groups, appId),
      user: takenOf(withCodes(users), appId),
    },
  };
}
