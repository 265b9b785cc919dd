import type { systemGroupCodes } from '#src/contract/groups.ts';

/** The group that everybody is in, without anybody saying so. */
export const allUsersGroup = 'ALL_USERS' satisfies (typeof systemGroupCodes)[number];
