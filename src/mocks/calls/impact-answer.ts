import type { ImpactAnswer } from '#src/contract/calls.ts';
import type { DraftChange } from '#src/contract/impact-record.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { withEndpointOn } from '#src/domain/draft-world.ts';
import { lossesBy } from '#src/domain/impact.ts';
import type { CallTo } from '#src/domain/impact-scope.ts';
import { namedChange } from '#src/domain/named-change.ts';
import { comparePlain } from '#src/mocks/store/collation.ts';
import type { Store } from '#src/mocks/store/store.ts';
import { systemUses } from '#src/mocks/systems/system-writes.ts';
import { idsChangedBy } from '#src/mocks/users/bulk.ts';
import { usersOfPermission } from '#src/mocks/users/holders.ts';
import type { World } from '#src/mocks/world.ts';
import { type LastUses, lastUsesOf } from './last-uses.ts';
import { callWorldOf } from './store-world.ts';

/** How many are named at most; all of them are counted. */
const namedAtMost = 500;

/** Whether what a draft is about is there. Who is selected by a filter, or gone since, is never missed. */
export function isKnownDraft(store: Store, change: DraftChange): boolean {
  if ('userId' in change) return store.users.get(change.userId) !== undefined;
  if ('keyId' in change) return store.apiKeys.get(change.keyId) !== undefined;
  if ('systemId' in change) return store.systems.get(change.systemId) !== undefined;
  if ('mappingId' in change) return store.mappings.get(change.mappingId) !== undefined;
  if ('licence' in change) return store.licences.get(change.licence) !== undefined;
  if ('group' in change) return store.groups.get(change.group) !== undefined;
  return 'request' in change || store.permissions.get(change.permission) !== undefined;
}

/** Why a change would be refused as things stand. */
function usesInTheWayOf(world: World, change: DraftChange): ImpactAnswer['inUse'] {
  if (change.kind === 'delete-permission') {
    const { total, sentence, usedBy } = usersOfPermission(world, change.permission);
    return total === 0 ? undefined : { detail: sentence, usedBy };
  }
  return change.kind === 'delete-system' ? systemUses(world.store, change.systemId) : undefined;
}

const lastUseOf = ({ mapping, caller: { user, key } }: CallTo, uses: LastUses) =>
  uses.of({ mappingId: mapping.id, userId: user?.id ?? null, keyId: key?.id ?? null });

/** Which calls a change would refuse, the most recently used first. */
export function impactAnswerTo(
  world: World,
  viewer: InterfaceUser,
  change: DraftChange,
): ImpactAnswer {
  const { store, now } = world;
  const calls = callWorldOf(store);
  const switchedOn =
    change.kind === 'change-mapping' ? withEndpointOn(calls, change.mappingId) : undefined;
  const named = namedChange(change, (request) => idsChangedBy(world, viewer, request));
  const { calls: lost, describe } = lossesBy([named], switchedOn ?? calls, now());
  const uses = lastUsesOf(store);
  const refused = lost
    .map((call) => ({ call, lastUsedAt: lastUseOf(call, uses) }))
    .toSorted((one, other) => comparePlain(other.lastUsedAt ?? '', one.lastUsedAt ?? ''));
  const inUse = usesInTheWayOf(world, change);
  return {
    calls: refused
      .slice(0, namedAtMost)
      .flatMap(({ call, lastUsedAt }) =>
        describe(call).map((impact) => Object.assign(impact, { lastUsedAt })),
      ),
    total: refused.length,
    ...(switchedOn === undefined ? {} : { asIfActive: true }),
    ...(inUse === undefined ? {} : { inUse }),
  };
}
