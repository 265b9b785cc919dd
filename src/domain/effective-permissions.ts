import {
  type Grantee,
  type Holdings,
  holdingsOf,
  type IndexedGroup,
  type NamedCode,
  type PermissionInWorld,
  type World,
} from './permission-world.ts';

/** Through what a user holds a permission. */
export type PermissionSource =
  | { readonly kind: 'direct' }
  | ({ readonly kind: 'group' } & NamedCode)
  | ({ readonly kind: 'every-permission-group' } & NamedCode);

/** Whether a permission that is held also counts, and if not, which licence it waits for. */
export type PermissionEffect =
  | { readonly kind: 'counts' }
  | { readonly kind: 'switched-off'; readonly licence: NamedCode }
  | { readonly kind: 'not-held'; readonly licence: NamedCode };

export type EffectivePermission<P extends PermissionInWorld = PermissionInWorld> = {
  readonly code: string;
  /** Nothing where the code belongs to no permission that is known. */
  readonly permission: P | undefined;
  /** At least one: direct first, then groups by code. */
  readonly sources: readonly PermissionSource[];
  readonly effect: PermissionEffect;
};

function codesGrantedBy(group: IndexedGroup, world: World): Iterable<string> {
  return group.grantsEverything
    ? new Set([...world.permissions.keys(), ...group.permissions])
    : group.permissions;
}

function asSource({ code, name, grantsEverything }: IndexedGroup): PermissionSource {
  return { kind: grantsEverything ? 'every-permission-group' : 'group', code, name };
}

/** Whether a permission counts for somebody who holds these licences, were it granted. */
export function effectOf(code: string, held: ReadonlySet<string>, world: World): PermissionEffect {
  const gates = world.gates.get(code) ?? [];
  const off = gates.find((gate) => !gate.isEnabled);
  if (off !== undefined) {
    return { kind: 'switched-off', licence: { code: off.code, name: off.name } };
  }
  const missing = gates.find((gate) => !held.has(gate.code));
  if (missing !== undefined) {
    return { kind: 'not-held', licence: { code: missing.code, name: missing.name } };
  }
  return { kind: 'counts' };
}

/**
 * Every permission that a user holds, by code: through what, and whether it counts. A permission counts while its own
 * licence and those of the permissions above it are enabled and held; a permission above grants nothing of what is
 * below it. That content authors are restricted in other ways makes no difference here.
 */
export function effectivePermissions<P extends PermissionInWorld>(
  user: Grantee,
  world: World<P>,
): EffectivePermission<P>[] {
  const sources = new Map<string, PermissionSource[]>();
  const add = (code: string, source: PermissionSource) => {
    const known = sources.get(code);
    if (known === undefined) sources.set(code, [source]);
    else known.push(source);
  };
  const { direct, groups, licences } = holdingsOf(user, world);
  for (const code of direct) add(code, { kind: 'direct' });
  for (const group of groups) {
    for (const code of codesGrantedBy(group, world)) add(code, asSource(group));
  }
  return Array.from(sources, ([code, through]) => ({
    code,
    permission: world.permissions.get(code),
    sources: through,
    effect: effectOf(code, licences, world),
  })).toSorted((one, other) => (one.code < other.code ? -1 : 1));
}

/** Through what one permission is held, without going through all the others; empty when it isn't. */
export function sourcesOf(code: string, holdings: Holdings, world: World): PermissionSource[] {
  const isKnown = world.permissions.has(code);
  const sources: PermissionSource[] = holdings.direct.has(code) ? [{ kind: 'direct' }] : [];
  for (const group of holdings.groups) {
    if (group.permissions.has(code) || (group.grantsEverything && isKnown)) {
      sources.push(asSource(group));
    }
  }
  return sources;
}

/** The same as `effectivePermissions` for one permission; nothing when the user doesn't hold it. */
export function effectivePermission<P extends PermissionInWorld>(
  user: Grantee,
  code: string,
  world: World<P>,
): EffectivePermission<P> | undefined {
  const holdings = holdingsOf(user, world);
  const sources = sourcesOf(code, holdings, world);
  if (sources.length === 0) return undefined;
  return {
    code,
    permission: world.permissions.get(code),
    sources,
    effect: effectOf(code, holdings.licences, world),
  };
}

/** Whether a user holds a permission and it counts. */
export function hasPermission(user: Grantee, code: string, world: World): boolean {
  return effectivePermission(user, code, world)?.effect.kind === 'counts';
}
