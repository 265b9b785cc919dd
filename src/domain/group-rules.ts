import { type Group, type GroupLock, groupLocks, type GroupPatch } from '#src/contract/groups.ts';
import { allUsersGroup, fixedMembersReason } from './all-users.ts';
import { isSameValue } from './field-changes.ts';
import type { Block } from './user-rules.ts';

const systemLocks: ReadonlyMap<string, readonly GroupLock[]> = new Map([
  [allUsersGroup, ['members']],
  ['ACCOUNT_ADMINISTRATORS', ['permissions', 'licences']],
]);

/**
 * What of a group nobody can change. System defaults and groups of apps keep what they are called; what an app's group grants
 * can be changed by hand, which is then a difference from its manifest.
 */
export function locksOf({ code, origin }: Pick<Group, 'code' | 'origin'>): GroupLock[] {
  const own = origin.kind === 'system' ? systemLocks.get(code) : undefined;
  const locks = new Set<GroupLock>(own);
  if (origin.kind !== 'console') {
    locks.add('name');
    locks.add('description');
  }
  return groupLocks.filter((lock) => locks.has(lock));
}

type Lockable = Pick<Group, 'code' | 'origin' | 'locks'>;

function reasonFor(lock: GroupLock, { code, origin }: Lockable): string {
  switch (lock) {
    case 'members':
      return fixedMembersReason(code);
    case 'permissions':
      return `Members of ${code} hold every permission: what it grants cannot be changed.`;
    case 'licences':
      return `Members of ${code} hold every enabled licence: what it grants cannot be changed.`;
    case 'name':
    case 'description':
      return origin.kind === 'app'
        ? `The app ${origin.appName} owns ${code}: its ${lock} comes from the manifest of the app.`
        : `${code} is a system default: its ${lock} stays as it is.`;
  }
}

/** Why a part of a group can't be changed; nothing when it can. */
export function lockReason(group: Lockable, lock: GroupLock): string | undefined {
  return group.locks.includes(lock) ? reasonFor(lock, group) : undefined;
}

const patchable = ['name', 'description', 'permissions', 'licences'] as const;

/** What a change request changes: a list of codes is a set, and what is sent as it is changes nothing. */
export function changedGroupFields(
  group: Pick<Group, (typeof patchable)[number]>,
  patch: GroupPatch,
): (typeof patchable)[number][] {
  return patchable.filter((field) => {
    const value = patch[field];
    return value !== undefined && !isSameValue(group[field], value);
  });
}

/** What of a change request is locked. A field that is sent but stays as it is blocks nothing. */
export function groupPatchBlocks(group: Group, patch: GroupPatch): Block[] {
  return changedGroupFields(group, patch).flatMap((field) => {
    const detail = lockReason(group, field);
    return detail === undefined
      ? []
      : [{ code: 'group.locked', status: 403, pointer: `/${field}`, detail } as const];
  });
}

/** Why a group can't be deleted; `null` when it can. */
export function groupDeletionBlock({ code, origin }: Pick<Group, 'code' | 'origin'>): Block | null {
  switch (origin.kind) {
    case 'console':
      return null;
    case 'app':
      return {
        code: 'group.not-console',
        status: 403,
        detail: `The app ${origin.appName} owns ${code}: it is removed when the app is uninstalled.`,
      };
    case 'system':
      return {
        code: 'group.not-console',
        status: 403,
        detail: `${code} is a system default and cannot be deleted.`,
      };
  }
}
