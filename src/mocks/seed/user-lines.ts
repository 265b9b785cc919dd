import type { UserType } from '#src/contract/interface-user-record.ts';
import type { apps } from './apps.ts';

/** How long ago a user was last used, roughly. */
export type Use = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'never';

/** A seeded user in short. Permissions, groups and licences are codes with spaces between. */
export type UserLine = {
  readonly name: string;
  readonly use: Use;
  readonly createdDaysAgo: number;
  readonly type?: UserType;
  readonly permissions?: string;
  readonly groups?: string;
  readonly isInactive?: true;
  readonly app?: (typeof apps)[keyof typeof apps] & { readonly userCode: string };
  readonly licences?: string;
  /** Given by hand to a user of an app. */
  readonly permissionByHand?: string;
};
