import { exportTree } from './export-permissions.ts';
import { type ExportedGroup, fittedPart, printManifest, unlessEmpty } from './export-text.ts';
import { split, usersByOwner } from './live-fields.ts';
import type { DefaultGrant, LiveGroup, LiveState } from './live-state.ts';
import { splitName } from './person-name.ts';

function exportedDefaultGroup(group: LiveGroup, grants: readonly DefaultGrant[]): ExportedGroup[] {
  const given = (kind: DefaultGrant['kind'], live: readonly string[]) =>
    grants
      .filter((grant) => grant.kind === kind && grant.group === group.code)
      .map(({ code }) => code)
      .filter((code) => live.includes(code));
  const permissions = given('group-permission', group.permissions);
  const licences = given('group-licence', group.licences);
  if (permissions.length + licences.length === 0) return [];
  return [
    {
      ...fittedPart(group),
      license_codes: unlessEmpty(licences),
      global_permission_codes: unlessEmpty(permissions),
    },
  ];
}

/**
 * The live state of an app as a manifest. What a manifest can't say (groups and permissions of the console or of other
 * apps, a licence that is switched off, a user who is inactive) isn't in it; planning it leaves all that as it is.
 */
export function exportApp(state: LiveState, appId: string): string {
  const licences = split(state.licences, appId);
  const permissions = split(state.permissions, appId);
  const groups = split(state.groups, appId);
  const grants = state.apps.find(({ id }) => id === appId)?.defaultGrants ?? [];
  const said =
    ({
      live,
      defaults,
    }: {
      live: ReadonlyMap<string, unknown>;
      defaults: ReadonlyMap<string, unknown>;
    }) =>
    (codes: readonly string[]) =>
      [...new Set(codes)].filter((code) => live.has(code) || defaults.has(code));
  const saying = { licences: said(licences), permissions: said(permissions), groups: said(groups) };
  const named = grants
    .filter(({ kind }) => kind === 'enabled-licence')
    .flatMap(({ code }) => licences.defaults.get(code) ?? []);
  return printManifest({
    licenses: unlessEmpty([...licences.live.values(), ...named].map(fittedPart)),
    global_permissions: unlessEmpty(
      exportTree([...permissions.live.values()], {
        permission: (code) => code,
        licence: (code) => saying.licences([code])[0],
      }),
    ),
    user_groups: unlessEmpty([
      ...Array.from(groups.live.values(), (group) => ({
        ...fittedPart(group),
        license_codes: unlessEmpty(saying.licences(group.licences)),
        global_permission_codes: unlessEmpty(saying.permissions(group.permissions)),
      })),
      ...[...groups.defaults.values()].flatMap((group) => exportedDefaultGroup(group, grants)),
    ]),
    users: unlessEmpty(
      Array.from(usersByOwner(state.users, appId).live, ([code, user]) => ({
        code,
        first_name: splitName(user.name).first,
        last_name: splitName(user.name).last,
        user_group_codes: unlessEmpty(saying.groups(user.groups)),
        license_codes: unlessEmpty(saying.licences(user.licences)),
        global_permission_codes: unlessEmpty(saying.permissions(user.permissions)),
      })),
    ),
  });
}
