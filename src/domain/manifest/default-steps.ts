import type { CheckedManifest } from './checked-manifest.ts';
import type { GrantChanges } from './default-grants.ts';
import { groupFields, licenceFields, permissionFields, type Recorded } from './live-fields.ts';
import type { LiveGroup, LiveLicence, LivePermission } from './live-state.ts';
import { defaultMissing } from './plan-blocks.ts';
import type { Gone, GroupFields, LicenceFields, PermissionFields, Step } from './steps.ts';

type Named = { readonly code: string; readonly isDefault: boolean };
const defaultsIn = (declared: readonly Named[]) =>
  declared.filter(({ isDefault }) => isDefault).map(({ code }) => code);

function defaultStep<R extends Recorded, F extends { readonly name: string }>(
  code: string,
  record: R | undefined,
  fieldsOf: (record: R) => F,
  after: (before: F) => F,
) {
  if (record === undefined) {
    return { code, isDefault: true, before: null, after: null, blocks: [defaultMissing(code)] };
  }
  const before = fieldsOf(record);
  return { code, isDefault: true, before, after: after(before), blocks: [] };
}

/** System default licences that are enabled, or no longer for this app. */
export function defaultLicenceSteps(
  manifest: CheckedManifest,
  defaults: ReadonlyMap<string, LiveLicence>,
  grants: GrantChanges,
): Step<LicenceFields>[] {
  const codesOf = (claims: GrantChanges['added']) =>
    new Set(claims.filter(({ kind }) => kind === 'enabled-licence').map(({ code }) => code));
  const added = codesOf(grants.added);
  const takenBack = codesOf(grants.takenBack);
  const named = new Set([...defaultsIn(manifest.licences), ...takenBack]);
  return Array.from(named, (code) =>
    defaultStep(code, defaults.get(code), licenceFields, (before) => ({
      ...before,
      enabled: added.has(code) || (before.enabled && !takenBack.has(code)),
    })),
  );
}

/** System default permissions that a manifest names: they stay as they are. */
export function defaultPermissionSteps(
  manifest: CheckedManifest,
  defaults: ReadonlyMap<string, LivePermission>,
): Step<PermissionFields>[] {
  return defaultsIn(manifest.permissions).map((code) =>
    defaultStep(code, defaults.get(code), permissionFields, (before) => before),
  );
}

const hasAny = (codes: readonly string[], gone: ReadonlySet<string>) =>
  codes.some((code) => gone.has(code));

/**
 * System default groups that get something from this app, or lose something: what this app gave them, or something of
 * this app that other apps gave them.
 */
export function defaultGroupSteps(
  manifest: CheckedManifest,
  defaults: ReadonlyMap<string, LiveGroup>,
  { grants, gone }: { readonly grants: GrantChanges; readonly gone: Gone },
): Step<GroupFields>[] {
  type Kind = 'group-permission' | 'group-licence';
  const codesOf = (claims: GrantChanges['added'], group: string, kind: Kind) =>
    claims.filter((one) => one.group === group && one.kind === kind).map(({ code }) => code);
  const losing = [...defaults.values()].filter(
    ({ permissions, licences }) =>
      hasAny(permissions, gone.permissions) || hasAny(licences, gone.licences),
  );
  const named = new Set([
    ...defaultsIn(manifest.groups),
    ...grants.takenBack.flatMap(({ group }) => group ?? []),
    ...losing.map(({ code }) => code),
  ]);
  return Array.from(named, (code) => {
    const after = (live: readonly string[], kind: Kind, removed: ReadonlySet<string>) => {
      const leaving = new Set([...codesOf(grants.takenBack, code, kind), ...removed]);
      return [...live.filter((one) => !leaving.has(one)), ...codesOf(grants.added, code, kind)];
    };
    return defaultStep(code, defaults.get(code), groupFields, (before) => ({
      ...before,
      permissions: after(before.permissions, 'group-permission', gone.permissions),
      licences: after(before.licences, 'group-licence', gone.licences),
    }));
  });
}
