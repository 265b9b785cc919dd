import type { DraftChange } from '#src/contract/impact-record.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserPatch } from '#src/contract/interface-users.ts';

/** What a save takes away from a user, and the draft that tells whom it hits. */
export type Loss = {
  readonly change: DraftChange;
  readonly isSwitchedOff: boolean;
  readonly permissions: readonly string[];
  readonly groups: readonly string[];
};

/** What a save takes away; nothing where it takes nothing, or where everything is refused already. */
export function lossIn(saved: InterfaceUser, patch: InterfaceUserPatch): Loss | undefined {
  if (!saved.active) return undefined;
  const gone = (field: 'permissions' | 'groups') => {
    const { [field]: kept = saved[field] } = patch;
    return saved[field].filter((code) => !kept.includes(code));
  };
  const isSwitchedOff = patch.active === false;
  const permissions = gone('permissions');
  const groups = gone('groups');
  if (!isSwitchedOff && permissions.length + groups.length === 0) return undefined;
  const change: DraftChange = {
    kind: 'change-grants',
    userId: saved.id,
    ...(patch.permissions === undefined ? {} : { permissions: patch.permissions }),
    ...(patch.groups === undefined ? {} : { groups: patch.groups }),
    ...(isSwitchedOff ? { active: false } : {}),
  };
  return { change, isSwitchedOff, permissions, groups };
}
