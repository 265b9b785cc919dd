import type { ActivityEntry } from '#src/contract/activity.ts';
import type { Actor } from '#src/contract/common.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { editableFields } from '#src/domain/field-changes.ts';
import { operatorRoleOf } from '#src/domain/user-types.ts';
import type { Random } from './random.ts';
import { before, day, hour } from './times.ts';

/** How far back changes are on record. When somebody was created always is. */
const daysOnRecord = 90;

type Step = Pick<ActivityEntry, 'action' | 'changes'> & { readonly earlier: InterfaceUser };

type Setting = {
  readonly epoch: Date;
  readonly random: Random;
  readonly operators: readonly [Actor, ...Actor[]];
  /** How often it was changed; any number of times where nothing is said. */
  readonly changes?: number | undefined;
};

/** What could have led to this state, and the state before it. */
function stepTo(user: InterfaceUser, random: Random): Step {
  if (!user.active) {
    return {
      action: 'deactivated',
      changes: [{ field: 'active', before: true, after: false }],
      earlier: { ...user, active: true },
    };
  }
  const isGrant = user.permissions.length > 0 && random.chance(0.6);
  if (isGrant || !user.hasPassword) {
    const fewer = user.permissions.slice(0, -1);
    return {
      action: 'updated',
      changes: [{ field: 'permissions', before: fewer, after: user.permissions }],
      earlier: { ...user, permissions: fewer },
    };
  }
  return {
    action: 'updated',
    changes: [{ field: 'password', before: null, after: 'changed' }],
    earlier: user,
  };
}

const isPossible = (user: InterfaceUser) =>
  !user.active || user.hasPassword || user.permissions.length > 0;

function momentsFor(user: InterfaceUser, { epoch, random, changes }: Setting): string[] {
  const count = changes ?? Math.max(user.active ? 0 : 1, random.between(-1, 3));
  const room = Math.min(epoch.getTime() - Date.parse(user.createdAt) - hour, daysOnRecord * day);
  return Array.from({ length: count }, () => before(epoch, random.between(hour, room))).toSorted();
}

const creationOf = (user: InterfaceUser): ActivityEntry['changes'] => [
  ...editableFields.map((field) => ({ field, before: null, after: user[field] })),
  ...(user.hasPassword ? [{ field: 'password', before: null, after: 'set' }] : []),
];

function signIns(user: InterfaceUser, { epoch, random }: Setting): string[] {
  if (operatorRoleOf(user) === undefined) return [];
  const room = Math.min(epoch.getTime() - Date.parse(user.createdAt) - hour, daysOnRecord * day);
  const count = Math.ceil(room / (6 * day));
  return Array.from({ length: count }, () => before(epoch, random.between(hour, room)));
}

/**
 * Invents how a user came to be as it is, backwards from now, so that what is on record leads to what is there.
 * The user comes back with the moment and the author of its last change.
 */
export function withHistory(
  user: InterfaceUser,
  setting: Setting,
): { user: InterfaceUser; entries: ActivityEntry[] } {
  const target = { kind: 'interface-user', id: user.id, name: user.name };
  const entries: ActivityEntry[] = signIns(user, setting).map((at, index) => ({
    id: `act_${user.id}_s${index}`,
    at,
    by: { id: user.id, name: user.name },
    action: 'signed-in',
    target,
    changes: [],
  }));
  let state = user;
  let last: { at: string; by: Actor } | undefined;
  for (const [index, at] of momentsFor(user, setting).toReversed().entries()) {
    if (!isPossible(state)) break;
    const { action, changes, earlier } = stepTo(state, setting.random);
    const by = setting.random.pick(setting.operators);
    last ??= { at, by };
    state = earlier;
    entries.push({ id: `act_${user.id}_${index}`, at, by, action, target, changes });
  }
  entries.push({
    id: `act_${user.id}_created`,
    at: user.createdAt,
    by: user.createdBy,
    action: 'created',
    target,
    changes: creationOf(state),
  });
  return {
    user: last === undefined ? user : { ...user, updatedAt: last.at, updatedBy: last.by },
    entries,
  };
}
