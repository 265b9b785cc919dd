import type { ActivityEntry } from '#src/contract/activity.ts';
import { comparePlain } from '#src/mocks/store/collation.ts';
import type { Store } from '#src/mocks/store/store.ts';

/** What happened to a user and to its keys, oldest first. */
export function storyOf(store: Store, userId: string): ActivityEntry[] {
  const keyIds = store.keyIdsOf.get(userId) ?? [];
  return [
    ...store.activityOf('interface-user', userId),
    ...keyIds.flatMap((id) => store.activityOf('api-key', id)),
  ].toSorted((one, other) => comparePlain(one.at, other.at) || comparePlain(one.id, other.id));
}
