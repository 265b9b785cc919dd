import {
  isOwnedBy,
  type LiveGroup,
  type LiveLicence,
  type LivePermission,
  type LiveUser,
} from './live-state.ts';
import type { GroupFields, LicenceFields, PermissionFields, UserFields } from './steps.ts';

export type Recorded = LiveLicence | LivePermission | LiveGroup;

/** Whose records they are. */
export function split<R extends Recorded>(records: readonly R[], appId: string) {
  const isOwn = isOwnedBy(appId);
  const own = new Map<string, R>();
  const foreign = new Map<string, R>();
  const defaults = new Map<string, R>();
  for (const record of records) {
    (isOwn(record) ? own : foreign).set(record.code, record);
    if (record.origin.kind === 'system') defaults.set(record.code, record);
  }
  return { live: own, foreign, defaults };
}

export const licenceFields = ({ name, description, enabled }: LiveLicence): LicenceFields => ({
  name,
  description,
  enabled,
});
export const permissionFields = (live: LivePermission): PermissionFields => ({
  name: live.name,
  description: live.description,
  parent: live.parent,
  licence: live.licence,
});
export const groupFields = ({
  name,
  description,
  permissions,
  licences,
}: LiveGroup): GroupFields => ({
  name,
  description,
  permissions,
  licences,
});
export const userFields = ({ name, groups, permissions, licences }: LiveUser): UserFields => ({
  name,
  groups,
  permissions,
  licences,
});

/** The users of this app and of other apps, by the code that their manifest gives them. */
export function usersByOwner(users: readonly LiveUser[], appId: string) {
  const live = new Map<string, LiveUser>();
  const foreign = new Map<string, { readonly code: string; readonly name: string }>();
  for (const user of users) {
    if (user.owner.kind === 'console') continue;
    const { appId: owner, userCode: code } = user.owner;
    if (owner === appId) live.set(code, user);
    else foreign.set(code, { code, name: user.name });
  }
  return { live, foreign };
}
