import type { systemGroupCodes } from '#src/contract/groups.ts';

/** The group that everybody is in, without anybody saying so. */
export const allUsersGroup = 'ALL_USERS' satisfies (typeof systemGroupCodes)[number];

/** Whether somebody is in a group, put in or not. */
export function isMember(user: { readonly groups: readonly string[] }, group: string): boolean {
  return group === allUsersGroup || user.groups.includes(group);
}

/** Why the members of a group that everybody is in can't be chosen. */
export function fixedMembersReason(code: string): string {
  return `Everybody is in ${code}. Nobody can be added to it or removed from it.`;
}
