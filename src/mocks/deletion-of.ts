import type { ProblemDetails } from '#src/contract/problem.ts';
import type { TargetKind } from './store/activity-log.ts';
import type { World } from './world.ts';

/** What a 404 says of a record that was there once: when it was deleted and by whom, as it is recorded. */
export function deletionOf({ store }: World, kind: TargetKind, id: string): ProblemDetails {
  const deletion = store.activityOf(kind, id).findLast(({ action }) => action === 'deleted');
  if (deletion === undefined) return {};
  const { at, by } = deletion;
  return by === null ? { deletedAt: at } : { deletedAt: at, deletedBy: by };
}
