import type { CheckedManifest } from './checked-manifest.ts';
import type { DefaultClaim, DefaultGrant, LiveApp, LiveState } from './live-state.ts';
import type { Strictness } from './list-after.ts';

const keyOf = ({ kind, group, code }: DefaultClaim) => JSON.stringify([kind, group, code]);
const byKey = (grants: readonly DefaultGrant[]) =>
  new Map(grants.map((grant) => [keyOf(grant), grant]));

const claimsOfGroup = (group: CheckedManifest['groups'][number]): DefaultClaim[] => [
  ...group.permissions.map(
    (code) => ({ kind: 'group-permission', group: group.code, code }) as const,
  ),
  ...group.licences.map((code) => ({ kind: 'group-licence', group: group.code, code }) as const),
];

/** What a manifest asks of system defaults. */
function claimsOf(manifest: CheckedManifest): DefaultClaim[] {
  return [
    ...manifest.licences
      .filter(({ isDefault }) => isDefault)
      .map(({ code }) => ({ kind: 'enabled-licence', group: null, code }) as const),
    ...manifest.groups.filter(({ isDefault }) => isDefault).flatMap(claimsOfGroup),
  ];
}

/** Whether a system default is as asked already, as far as it is there. */
function liveClaims(state: LiveState): (claim: DefaultClaim) => boolean {
  const groups = new Map(
    state.groups.map(({ code, permissions, licences }) => [
      code,
      { 'group-permission': new Set(permissions), 'group-licence': new Set(licences) },
    ]),
  );
  const enabled = new Set(state.licences.filter((one) => one.enabled).map(({ code }) => code));
  return (claim) =>
    claim.kind === 'enabled-licence'
      ? enabled.has(claim.code)
      : groups.get(claim.group)?.[claim.kind].has(claim.code) === true;
}

export type GrantChanges = {
  /** What isn't so yet and has to become so. */
  readonly added: readonly DefaultClaim[];
  /** What the app had added and nobody else asks for. */
  readonly takenBack: readonly DefaultClaim[];
  readonly grants: readonly DefaultGrant[];
  /** Grants of other apps that ask for what this app had added: from then on it is theirs to take back. */
  readonly handedOver: ReadonlyMap<string, readonly DefaultGrant[]>;
};

/** The apps that have to take back later what this one doesn't take back now. */
function handOver(released: readonly DefaultGrant[], others: readonly LiveApp[]) {
  const handedOver = new Map<string, DefaultGrant[]>();
  const takenBack: DefaultGrant[] = [];
  for (const grant of released) {
    const heir = others.find(({ defaultGrants }) => {
      const same = byKey(defaultGrants).get(keyOf(grant));
      return same !== undefined && !same.isAdded;
    });
    if (heir === undefined) takenBack.push(grant);
    else {
      const known = handedOver.get(heir.id) ?? [...heir.defaultGrants];
      const changed = known.map((one) => (keyOf(one) === keyOf(grant) ? grant : one));
      handedOver.set(heir.id, changed);
    }
  }
  return { handedOver, takenBack };
}

/**
 * What an app adds to system defaults and takes back from them. Only what wasn't so before is ever taken back, so that
 * uninstalling leaves a default as it was found. An enabled licence that was switched off by hand stays off.
 */
export function grantChanges(
  manifest: CheckedManifest,
  state: LiveState,
  rule: { readonly appId: string; readonly strictness: Strictness },
): GrantChanges {
  const isLive = liveClaims(state);
  const app = state.apps.find(({ id }) => id === rule.appId);
  const others = state.apps.filter(({ id }) => id !== rule.appId);
  const before = byKey(app?.defaultGrants ?? []);
  const added: DefaultClaim[] = [];
  const grants = Array.from(claimsOf(manifest), (claim): DefaultGrant => {
    const recorded = before.get(keyOf(claim));
    before.delete(keyOf(claim));
    const staysOff =
      claim.kind === 'enabled-licence' && recorded !== undefined && rule.strictness === 'declared';
    const isMissing = !isLive(claim) && !staysOff;
    if (isMissing) added.push(claim);
    return { ...claim, isAdded: isMissing || recorded?.isAdded === true };
  });
  const released = [...before.values()].filter((grant) => grant.isAdded && isLive(grant));
  return { added, grants, ...handOver(released, others) };
}
