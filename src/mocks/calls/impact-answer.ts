import type { ImpactAnswer } from '#src/contract/calls.ts';
import type { DraftChange, ImpactedCall } from '#src/contract/impact-record.ts';
import { type Impact, impactOf } from '#src/domain/impact.ts';
import { comparePlain } from '#src/mocks/store/collation.ts';
import type { Store } from '#src/mocks/store/store.ts';
import type { World } from '#src/mocks/world.ts';
import { lastUsesOf } from './last-uses.ts';
import { callWorldOf } from './store-world.ts';

/** How many are named at most; all of them are counted. */
const namedAtMost = 500;

/** Whether what a draft is about is there. */
export function isKnownDraft(store: Store, change: DraftChange): boolean {
  if ('userId' in change) return store.users.get(change.userId) !== undefined;
  if ('keyId' in change) return store.apiKeys.get(change.keyId) !== undefined;
  if ('systemId' in change) return store.systems.get(change.systemId) !== undefined;
  if ('mappingId' in change) return store.mappings.get(change.mappingId) !== undefined;
  return store.permissions.get(change.permission) !== undefined;
}

/** Which calls a change would refuse, the most recently used first. */
export function impactAnswerTo({ store, now }: World, change: DraftChange): ImpactAnswer {
  const uses = lastUsesOf(store);
  const withUse = (impact: Impact): ImpactedCall => ({
    ...impact,
    lastUsedAt: uses.of({
      mappingId: impact.mapping.id,
      userId: impact.user?.id ?? null,
      keyId: impact.credential.kind === 'api-key' ? impact.credential.id : null,
    }),
  });
  const calls = impactOf([change], callWorldOf(store), now())
    .map(withUse)
    .toSorted((one, other) => comparePlain(other.lastUsedAt ?? '', one.lastUsedAt ?? ''));
  return { calls: calls.slice(0, namedAtMost), total: calls.length };
}
