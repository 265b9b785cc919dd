import * as z from 'zod';
import { code, etag, origin, originKinds, timestamp } from './common.ts';
import { endpoint } from './endpoint.ts';
import { listOf, listQuery } from './query.ts';

export const systemGroupCodes = [
  'ALL_USERS',
  'ACCOUNT_ADMINISTRATORS',
  'CONTENT_MANAGERS',
  'AUTHORS',
  'DEVELOPERS_DESIGNERS',
] as const;

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
  /** What the system keeps as it is. */
  locks: z.array(z.enum(['name', 'description', 'permissions', 'licences', 'members'])),
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
  read: endpoint({
    id: 'readGroup',
    method: 'GET',
    path: '/groups/:code',
    summary: 'One user group',
    params: z.strictObject({ code }),
    response: group,
    status: 200,
    problems: ['not-found'],
    needs: 'groups:read',
  }),
};
