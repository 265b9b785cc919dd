import type { CheckedManifest } from './checked-manifest.ts';
import { grantChanges } from './default-grants.ts';
import { defaultGroupSteps, defaultLicenceSteps, defaultPermissionSteps } from './default-steps.ts';
import { listAfter, type Strictness } from './list-after.ts';
import {
  groupFields,
  licenceFields,
  permissionFields,
  split,
  userFields,
  usersByOwner,
} from './live-fields.ts';
import type { LiveState } from './live-state.ts';
import { type Coded, ownSteps } from './own-steps.ts';
import { removalBlocks } from './plan-blocks.ts';
import type { Target } from './steps.ts';

const isNew = ({ isDefault }: { readonly isDefault: boolean }) => !isDefault;

/** Which codes a manifest of this app can name: its own, and those of the system. */
function sayable(
  declared: readonly Coded[],
  records: {
    readonly live: ReadonlyMap<string, unknown>;
    readonly defaults: ReadonlyMap<string, unknown>;
  },
): (code: string) => boolean {
  const { live, defaults } = records;
  const codes = new Set([...declared.map(({ code }) => code), ...live.keys(), ...defaults.keys()]);
  return (code) => codes.has(code);
}

/** What an app owns and declares no longer. */
function goneFrom(
  declared: readonly Coded[],
  { live }: { readonly live: ReadonlyMap<string, unknown> },
): ReadonlySet<string> {
  const kept = new Set(declared.map(({ code }) => code));
  return new Set([...live.keys()].filter((code) => !kept.has(code)));
}

/** Where a manifest gets the state. */
export function targetOf(
  manifest: CheckedManifest,
  state: LiveState,
  rule: { readonly appId: string; readonly strictness: Strictness },
): Target {
  const { appId, strictness } = rule;
  const grants = grantChanges(manifest, state, rule);
  const licences = split(state.licences, appId);
  const permissions = split(state.permissions, appId);
  const groups = split(state.groups, appId);
  const users = usersByOwner(state.users, appId);
  const lists = {
    licences: { canSay: sayable(manifest.licences, licences), strictness },
    permissions: { canSay: sayable(manifest.permissions, permissions), strictness },
    groups: { canSay: sayable(manifest.groups, groups), strictness },
  };
  const blocks = removalBlocks(state, appId);
  const gone = {
    licences: goneFrom(manifest.licences, licences),
    permissions: goneFrom(manifest.permissions, permissions),
    groups: goneFrom(manifest.groups, groups),
  };
  return {
    licences: [
      ...ownSteps({
        kind: 'licence',
        declared: manifest.licences.filter(isNew),
        ...licences,
        fieldsOf: licenceFields,
        wanted: ({ name, description }, live) => ({
          name,
          description,
          enabled: live === undefined || strictness === 'exact' || live.enabled,
        }),
        blocksOf: blocks.ofLicence,
      }),
      ...defaultLicenceSteps(manifest, licences.defaults, grants),
    ],
    permissions: [
      ...ownSteps({
        kind: 'permission',
        declared: manifest.permissions.filter(isNew),
        ...permissions,
        fieldsOf: permissionFields,
        wanted: (one) => ({
          name: one.name,
          description: one.description,
          parent: one.parent,
          licence: one.licence,
        }),
        blocksOf: blocks.ofPermission,
      }),
      ...defaultPermissionSteps(manifest, permissions.defaults),
    ],
    groups: [
      ...ownSteps({
        kind: 'group',
        declared: manifest.groups.filter(isNew),
        ...groups,
        fieldsOf: groupFields,
        wanted: (one, live) => ({
          name: one.name,
          description: one.description,
          permissions: listAfter(one.permissions, live?.permissions, lists.permissions),
          licences: listAfter(one.licences, live?.licences, lists.licences),
        }),
      }),
      ...defaultGroupSteps(manifest, groups.defaults, { grants, gone }),
    ],
    users: ownSteps({
      kind: 'user',
      declared: manifest.users,
      ...users,
      fieldsOf: userFields,
      wanted: (one, live) => ({
        name: one.name,
        groups: listAfter(one.groups, live?.groups, lists.groups),
        permissions: listAfter(one.permissions, live?.permissions, lists.permissions),
        licences: listAfter(one.licences, live?.licences, lists.licences),
      }),
    }),
    gone,
    defaultGrants: grants.grants,
    handedOver: grants.handedOver,
  };
}
