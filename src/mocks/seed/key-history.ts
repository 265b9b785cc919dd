import type { ActivityEntry } from '#src/contract/activity.ts';
import { issuedChanges } from '#src/mocks/keys/key-writes.ts';
import { keyTarget } from '#src/mocks/activity.ts';
import type { StoredApiKey } from '#src/mocks/store/rows.ts';

/** What the last change of a key was, going by what it is now; nothing where there was none. */
function lastChanges(key: StoredApiKey): ActivityEntry['changes'] {
  const { revokedAt, successorId, graceEndsAt, disabled } = key;
  if (revokedAt !== null) return [{ field: 'revokedAt', before: null, after: revokedAt }];
  if (successorId !== null) {
    return [
      { field: 'successorId', before: null, after: successorId },
      { field: 'graceEndsAt', before: null, after: graceEndsAt },
    ];
  }
  return disabled ? [{ field: 'disabled', before: false, after: true }] : [];
}

/** How a seeded key came to be as it is: issued, and perhaps stopped or rotated since. */
export function keyHistory(key: StoredApiKey, userName: string): ActivityEntry[] {
  const target = keyTarget(key);
  const issued: ActivityEntry = {
    id: `act_${key.id}_issued`,
    at: key.createdAt,
    by: key.createdBy,
    action: 'created',
    target,
    changes: issuedChanges(key, userName),
  };
  const changes = lastChanges(key);
  if (changes.length === 0) return [issued];
  return [
    issued,
    {
      id: `act_${key.id}_last`,
      at: key.updatedAt,
      by: key.updatedBy,
      action: 'updated',
      target,
      changes,
    },
  ];
}
