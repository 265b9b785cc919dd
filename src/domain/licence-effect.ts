import { effectOf, sourcesOf } from './effective-permissions.ts';
import {
  gatedBy,
  type Grantee,
  type GroupInWorld,
  holdingsOf,
  indexWorld,
  type LicenceInWorld,
  type PermissionInWorld,
  type World,
} from './permission-world.ts';

type Records<P extends PermissionInWorld> = {
  readonly groups: readonly GroupInWorld[];
  readonly licences: readonly LicenceInWorld[];
  readonly permissions: readonly P[];
};

/** Whose effective permissions a switch of a licence changes. Enabling one only gives, switching it off only takes. */
export type LicenceEffect<U> = {
  /** In the order of the users; each with the permissions by code. */
  readonly users: readonly { readonly user: U; readonly permissions: readonly string[] }[];
  /** By code, and for how many users. */
  readonly permissions: readonly { readonly code: string; readonly users: number }[];
};

function countsFor(user: Grantee, code: string, world: World): boolean {
  const holdings = holdingsOf(user, world);
  return (
    sourcesOf(code, holdings, world).length > 0 &&
    effectOf(code, holdings.licences, world).kind === 'counts'
  );
}

function countUsers(users: LicenceEffect<unknown>['users']): LicenceEffect<unknown>['permissions'] {
  const counts = new Map<string, number>();
  for (const { permissions } of users) {
    for (const code of permissions) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return Array.from(counts, ([code, count]) => ({ code, users: count })).toSorted((one, other) =>
    one.code < other.code ? -1 : 1,
  );
}

/** For which users which permissions begin to count, or stop to, were the licence enabled or switched off. */
export function licenceEffect<U extends Grantee>(
  users: Iterable<U>,
  records: Records<PermissionInWorld>,
  change: { readonly code: string; readonly enabled: boolean },
): LicenceEffect<U> {
  const before = indexWorld(records);
  const after = indexWorld({
    ...records,
    licences: records.licences.map((one) =>
      one.code === change.code ? { ...one, enabled: change.enabled } : one,
    ),
  });
  const gated = gatedBy(change.code, before);
  // Decided once for all who hold the same: many users are alike.
  const decided = new Map<string, readonly string[]>();
  const changedFor = (user: Grantee) => {
    const direct = gated.filter((code) => user.permissions.includes(code));
    const alike = [...direct, '', ...user.groups, '', ...user.licences].join('\n');
    const known = decided.get(alike);
    if (known !== undefined) return known;
    const changed = gated.filter(
      (code) => countsFor(user, code, before) !== countsFor(user, code, after),
    );
    decided.set(alike, changed);
    return changed;
  };
  const touched = Array.from(users, (user) => ({ user, permissions: changedFor(user) })).filter(
    ({ permissions }) => permissions.length > 0,
  );
  return { users: touched, permissions: countUsers(touched) };
}
