import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { CallWorld } from '#src/domain/call-world.ts';
import type { StoredApiKey } from '#src/mocks/store/rows.ts';

/** A key as it was at a moment. */
function keyAt(key: StoredApiKey, at: string): StoredApiKey {
  const isRevoked = key.revokedAt !== null && key.revokedAt <= at;
  const isDisabled = key.disabled && key.updatedAt <= at;
  if (isRevoked === (key.revokedAt !== null) && isDisabled === key.disabled) return key;
  return { ...key, revokedAt: isRevoked ? key.revokedAt : null, disabled: isDisabled };
}

/** A user as it was at a moment: active at least as long as it was used. */
function userAt(user: InterfaceUser, at: string): InterfaceUser {
  const isInactive = !user.active && at > user.updatedAt && at > (user.lastUsedAt ?? '');
  return user.active === !isInactive ? user : { ...user, active: !isInactive };
}

/** What decides about calls as it was at a moment in the past. */
export function worldAt(
  world: CallWorld,
  records: {
    readonly users: ReadonlyMap<string, InterfaceUser>;
    readonly keys: ReadonlyMap<string, StoredApiKey>;
  },
  at: string,
): CallWorld {
  return {
    ...world,
    users: {
      get: (id) => {
        const user = records.users.get(id);
        return user && userAt(user, at);
      },
      values: () => records.users.values(),
    },
    keys: {
      get: (id) => {
        const key = records.keys.get(id);
        return key && keyAt(key, at);
      },
      values: () => records.keys.values(),
    },
  };
}
