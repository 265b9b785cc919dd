import * as z from 'zod';
import { activityList, activityQuery } from './activity.ts';
import { code, codeParams, etag, line, origin, originKinds, text, timestamp } from './common.ts';
import { endpoint } from './endpoint.ts';
import { groupCode } from './group-code.ts';
import { listOf, listQuery } from './query.ts';

export const systemGroupCodes = [
  'ALL_USERS',
  'ACCOUNT_ADMINISTRATORS',
  'CONTENT_MANAGERS',
  'AUTHORS',
  'DEVELOPERS_DESIGNERS',
] as const;

/** What can be locked: a field of the group, or who is in it. */
export const groupLocks = ['name', 'description', 'permissions', 'licences', 'members'] as const;
export type GroupLock = (typeof groupLocks)[number];

export const group = z.object({
  code,
  etag,
  name: z.string(),
  description: z.string(),
  origin,
  permissions: z.array(code),
  licences: z.array(code),
  /** Members hold every permission and every enabled licence, whatever is listed. */
  grantsEverything: z.boolean(),
  /** What the system or the group's app keeps as it is: changing it is refused with 403. */
  locks: z.array(z.enum(groupLocks)),
  members: z.int().min(0),
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type Group = z.infer<typeof group>;

export const groupQuery = listQuery(['name', 'code', 'updatedAt'], {
  origin: z.enum(originKinds).optional(),
  /** Groups that grant this permission. */
  permission: code.optional(),
});
export type GroupQuery = z.output<typeof groupQuery>;
export const groupList = listOf(group);

const codes = z.array(code).max(500);

/** What makes a new user group. Its members are put in and taken out as interface users, in bulk. */
export const newGroup = z.strictObject({
  code: groupCode,
  name: line('a name', 100),
  description: text(200),
  permissions: codes,
  licences: codes,
});
export type NewGroup = z.infer<typeof newGroup>;

/** A JSON merge patch. The code stays: users refer to it. */
export const groupPatch = newGroup.omit({ code: true }).partial();
export type GroupPatch = z.infer<typeof groupPatch>;

export const groupEndpoints = {
  list: endpoint({
    id: 'listGroups',
    method: 'GET',
    path: '/groups',
    summary: 'User groups that match, with what they grant',
    query: groupQuery,
    response: groupList,
    status: 200,
    problems: [],
    needs: 'groups:read',
  }),
  create: endpoint({
    id: 'createGroup',
    method: 'POST',
    path: '/groups',
    summary: 'Makes a user group, without members',
    body: newGroup,
    response: group,
    status: 201,
    problems: ['conflict', 'validation'],
    needs: 'groups:write',
  }),
  read: endpoint({
    id: 'readGroup',
    method: 'GET',
    path: '/groups/:code',
    summary: 'One user group',
    params: codeParams,
    response: group,
    status: 200,
    problems: ['not-found'],
    needs: 'groups:read',
  }),
  update: endpoint({
    id: 'updateGroup',
    method: 'PATCH',
    path: '/groups/:code',
    summary:
      'Changes what a user group is called and what it grants, as far as nothing of it is locked',
    params: codeParams,
    body: groupPatch,
    response: group,
    status: 200,
    problems: ['not-found', 'validation'],
    needs: 'groups:write',
  }),
  remove: endpoint({
    id: 'deleteGroup',
    method: 'DELETE',
    path: '/groups/:code',
    summary: 'Deletes a user group that the console owns; whoever is in it leaves it',
    params: codeParams,
    response: null,
    status: 204,
    problems: ['not-found'],
    needs: 'groups:write',
  }),
  activity: endpoint({
    id: 'listGroupActivity',
    method: 'GET',
    path: '/groups/:code/activity',
    summary: 'Who changed what on one user group, newest first',
    params: codeParams,
    query: activityQuery,
    response: activityList,
    status: 200,
    problems: ['not-found'],
    needs: 'activity:read',
  }),
};
