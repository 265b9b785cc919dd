import type { EffectiveHoldings } from '#src/contract/manifest-plan.ts';
import { effectivePermissions } from '#src/domain/effective-permissions.ts';
import { type Grantee, indexWorld, type World } from '#src/domain/permission-world.ts';
import type { LiveState } from './live-state.ts';

/**
 * Users with the same permissions, groups and licences get the same result, so it is worked out once per combination.
 */
const keyOf = ({ permissions, groups, licences }: Grantee) =>
  JSON.stringify([permissions, groups, licences]);

/** How many held permissions are looked at in one state: a plan that multiplies them comes to an end, too. */
const steps = 3_000_000;

/** An upper bound of how many permissions a user holds: cheap to count, since doubles are counted twice. */
function sizeOf({ permissions, groups }: Grantee, world: World): number {
  let size = permissions.length;
  for (const code of groups) {
    const group = world.groups.get(code);
    size +=
      (group?.permissions.size ?? 0) +
      (group?.grantsEverything === true ? world.permissions.size : 0);
  }
  return size;
}

function holdingsIn(world: World, user: Grantee): EffectiveHoldings {
  const counts: string[] = [];
  const waits: EffectiveHoldings['waits'] = [];
  for (const { code, effect } of effectivePermissions(user, world)) {
    if (effect.kind === 'counts') counts.push(code);
    else waits.push({ code, licence: effect.licence.code, reason: effect.kind });
  }
  return { counts, waits };
}

/** What users effectively hold, by the evaluator of effective permissions. */
export type HoldingsIn = {
  readonly world: World;
  readonly of: (user: Grantee) => EffectiveHoldings;
};

/** Arranges a state for asking about many users. */
export function holdingsInState(state: LiveState): HoldingsIn {
  const world = indexWorld(state);
  const known = new Map<string, EffectiveHoldings>();
  let left = steps;
  return {
    world,
    of: (user) => {
      const key = keyOf(user);
      const before = known.get(key);
      if (before !== undefined) return before;
      left -= sizeOf(user, world);
      const holdings: EffectiveHoldings =
        left < 0 ? { counts: [], waits: [], isLeftOut: true } : holdingsIn(world, user);
      known.set(key, holdings);
      return holdings;
    },
  };
}
