import { codeGiver } from './export-code.ts';
import { exportTree } from './export-permissions.ts';
import { fittedPart, printManifest, unlessEmpty } from './export-text.ts';
import type { LiveGroup, LiveState, LiveUser } from './live-state.ts';
import { splitName } from './person-name.ts';

type Coded = { readonly code: string; readonly origin: { readonly kind: string } };
const keyed = <R extends Coded>(records: readonly R[]) =>
  new Map(records.map((record) => [record.code, record]));
const isDefault = ({ origin }: Coded) => origin.kind === 'system';
const recordsOf = <R>(records: ReadonlyMap<string, R>, codes: Iterable<string>): R[] =>
  [...new Set(codes)].flatMap((code) => records.get(code) ?? []);

/** The code of each record in the file: system defaults keep theirs, everything else is declared under a new one. */
function codesFor(records: readonly Coded[], otherwise: string) {
  const known = keyed(records);
  const give = codeGiver(new Set(known.keys()), otherwise);
  return (code: string): string => {
    const record = known.get(code);
    return record !== undefined && isDefault(record) ? code : give(code, code);
  };
}

/**
 * Console-owned users as the manifest of an app of their own, with the groups, permissions and licences that they need. It
 * installs beside them: what isn't a system default gets a code that nothing has yet. Passwords, keys, types and who is
 * inactive are nothing that a manifest can say. Users that apps own are left out: their app's export has them.
 */
export function exportUsers(state: LiveState, users: readonly LiveUser[]): string {
  const all = {
    licences: keyed(state.licences),
    permissions: keyed(state.permissions),
    groups: keyed(state.groups),
  };
  const chosen = users.filter(({ owner }) => owner.kind === 'console');
  const groups = recordsOf(
    all.groups,
    chosen.flatMap((user) => user.groups),
  );
  const ownGroups = groups.filter((group) => !isDefault(group));
  const permissions = recordsOf(
    all.permissions,
    withParents(
      [...chosen, ...ownGroups].flatMap((one) => one.permissions),
      all.permissions,
    ),
  ).filter((permission) => !isDefault(permission));
  const licences = recordsOf(all.licences, [
    ...[...chosen, ...ownGroups].flatMap((one) => one.licences),
    ...permissions.flatMap(({ licence }) => licence ?? []),
  ]).filter((licence) => !isDefault(licence));
  const codeOf = {
    licence: codesFor(state.licences, 'LICENCE'),
    permission: codesFor(state.permissions, 'PERMISSION'),
    group: codesFor(state.groups, 'GROUP'),
  };
  const codesOf = {
    licences: (codes: readonly string[]) =>
      recordsOf(all.licences, codes).map(({ code }) => codeOf.licence(code)),
    permissions: (codes: readonly string[]) =>
      recordsOf(all.permissions, codes).map(({ code }) => codeOf.permission(code)),
    groups: (codes: readonly string[]) =>
      recordsOf(all.groups, codes).map(({ code }) => codeOf.group(code)),
  };
  const asGroup = (group: LiveGroup) => ({
    ...fittedPart({ ...group, code: codeOf.group(group.code) }),
    license_codes: unlessEmpty(codesOf.licences(group.licences)),
    global_permission_codes: unlessEmpty(codesOf.permissions(group.permissions)),
  });
  const userCode = codeGiver(takenUserCodes(state), 'USER');
  const asUser = (user: LiveUser) => ({
    code: userCode(user.id, user.name),
    first_name: splitName(user.name).first,
    last_name: splitName(user.name).last,
    user_group_codes: unlessEmpty(codesOf.groups(user.groups)),
    license_codes: unlessEmpty(codesOf.licences(user.licences)),
    global_permission_codes: unlessEmpty(codesOf.permissions(user.permissions)),
  });
  return printManifest({
    licenses: unlessEmpty(
      licences.map((licence) => fittedPart({ ...licence, code: codeOf.licence(licence.code) })),
    ),
    global_permissions: unlessEmpty(
      exportTree(permissions, {
        permission: codeOf.permission,
        licence: (code) => codesOf.licences([code])[0],
      }),
    ),
    user_groups: unlessEmpty(ownGroups.map(asGroup)),
    users: unlessEmpty(chosen.map(asUser)),
  });
}

/** Codes and those of everything above them, which gates them. */
function withParents(
  codes: readonly string[],
  permissions: ReadonlyMap<string, { readonly parent: string | null }>,
): Set<string> {
  const all = new Set<string>();
  for (const first of codes) {
    for (let code: string | null = first; code !== null && !all.has(code);) {
      all.add(code);
      code = permissions.get(code)?.parent ?? null;
    }
  }
  return all;
}

function takenUserCodes(state: LiveState): Set<string> {
  return new Set(
    state.users.flatMap(({ owner }) => (owner.kind === 'app' ? [owner.userCode] : [])),
  );
}
