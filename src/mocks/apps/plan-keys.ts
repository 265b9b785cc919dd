import type { ManifestPlan } from '#src/contract/manifest-plan.ts';
import { keysSummary } from '#src/mocks/keys/live-keys.ts';
import type { World } from '#src/mocks/world.ts';

/** A plan with the keys that users have at this moment: they end without anybody changing the user. */
export function withLiveKeys(world: World, plan: ManifestPlan): ManifestPlan {
  const { users } = plan.affected;
  const items = users.items.map((user) =>
    Object.assign({}, user, { keys: keysSummary(world, user.id).count }),
  );
  return { ...plan, affected: { ...plan.affected, users: { ...users, items } } };
}
