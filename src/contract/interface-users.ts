import * as z from 'zod';
import { activityList, activityQuery } from './activity.ts';
import { code, timestamp } from './common.ts';
import { endpoint } from './endpoint.ts';
import { interfaceUser, interfaceUserId, userType } from './interface-user-record.ts';
import { interfaceUserName } from './interface-user-name.ts';
import { password } from './password.ts';
import { problem } from './problem.ts';
import { flag, listOf, listQuery } from './query.ts';

/** `console`, or `app:` and the id of an app. */
export const ownerFilter = z.union([z.literal('console'), z.templateLiteral(['app:', z.string()])]);

export const interfaceUserFilters = {
  active: flag.optional(),
  type: userType.optional(),
  owner: ownerFilter.optional(),
  /** Effective: direct or by a group. */
  permission: code.optional(),
  group: code.optional(),
  /** Held by the user itself or through a group, enabled or not. */
  licence: code.optional(),
  lastUsedBefore: timestamp.optional(),
  neverUsed: flag.optional(),
  keyExpiresBefore: timestamp.optional(),
};

export const interfaceUserSorts = [
  'name',
  'email',
  'type',
  'createdAt',
  'updatedAt',
  'lastUsedAt',
] as const;

export const interfaceUserQuery = listQuery(interfaceUserSorts, interfaceUserFilters);
export type InterfaceUserQuery = z.output<typeof interfaceUserQuery>;
export const interfaceUserList = listOf(interfaceUser);
export type InterfaceUserList = z.infer<typeof interfaceUserList>;

const codes = z.array(code).max(500);

/** What makes a new interface user. Only console-owned users are made this way. */
export const newInterfaceUser = z.strictObject({
  name: interfaceUserName,
  password,
  active: z.boolean(),
  type: userType,
  permissions: codes,
  groups: codes,
});
export type NewInterfaceUser = z.infer<typeof newInterfaceUser>;

/** A JSON merge patch (RFC 7396). Without `password` the password stays. */
export const interfaceUserPatch = newInterfaceUser.partial();
export type InterfaceUserPatch = z.infer<typeof interfaceUserPatch>;

export const availability = z.object({
  /** The address that the name makes; `null` when the name leaves nothing. */
  email: z.string().nullable(),
  available: z.boolean(),
  /** Why not, in a sentence. */
  reason: z.string().optional(),
  heldBy: z.object({ id: interfaceUserId, name: z.string() }).optional(),
  /** A name whose address is free. */
  suggestion: z.string().optional(),
});
export type Availability = z.infer<typeof availability>;

/** Some users by id, or all that a filter matches. */
export const userSelection = z.union([
  z.strictObject({ ids: z.array(interfaceUserId).min(1).max(10_000) }),
  z.strictObject({
    filter: interfaceUserQuery.omit({ sort: true, offset: true, limit: true }),
  }),
]);

/** One action on many users. `grant` and `revoke` name permissions, the group actions name groups. */
export const bulkRequest = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.enum(['activate', 'deactivate', 'delete']),
    selection: userSelection,
  }),
  z.strictObject({
    action: z.enum(['grant', 'revoke']),
    permissions: codes.min(1, 'Choose at least one permission.'),
    selection: userSelection,
  }),
  z.strictObject({
    action: z.enum(['add-to-group', 'remove-from-group']),
    groups: codes.min(1, 'Choose at least one group.'),
    selection: userSelection,
  }),
]);
export type BulkRequest = z.infer<typeof bulkRequest>;

export const bulkAnswer = z.object({
  results: z.array(
    z.object({
      id: interfaceUserId,
      outcome: z.enum(['done', 'skipped', 'failed']),
      problem: problem.optional(),
    }),
  ),
});
export type BulkAnswer = z.infer<typeof bulkAnswer>;

const params = z.strictObject({ id: interfaceUserId });

export const interfaceUserEndpoints = {
  list: endpoint({
    id: 'listInterfaceUsers',
    method: 'GET',
    path: '/interface-users',
    summary: 'Interface users that match, in order, a window at a time',
    query: interfaceUserQuery,
    response: interfaceUserList,
    status: 200,
    problems: [],
    needs: 'interface-users:read',
  }),
  create: endpoint({
    id: 'createInterfaceUser',
    method: 'POST',
    path: '/interface-users',
    summary: 'Makes a console-owned interface user, password included, in one request',
    body: newInterfaceUser,
    response: interfaceUser,
    status: 201,
    problems: ['conflict', 'validation'],
    needs: 'interface-users:write',
    carriesSecret: true,
  }),
  availability: endpoint({
    id: 'checkInterfaceUserName',
    method: 'GET',
    path: '/interface-users/availability',
    summary: 'Whether the address that a name makes is free',
    query: z.strictObject({ name: z.string().max(400) }),
    response: availability,
    status: 200,
    problems: [],
    needs: 'interface-users:read',
  }),
  bulk: endpoint({
    id: 'changeInterfaceUsers',
    method: 'POST',
    path: '/interface-users/bulk',
    summary: 'One action on many interface users, with an outcome for each',
    body: bulkRequest,
    response: bulkAnswer,
    status: 200,
    problems: ['validation'],
    needs: 'interface-users:write',
  }),
  read: endpoint({
    id: 'readInterfaceUser',
    method: 'GET',
    path: '/interface-users/:id',
    summary: 'One interface user',
    params,
    response: interfaceUser,
    status: 200,
    problems: ['not-found'],
    needs: 'interface-users:read',
  }),
  update: endpoint({
    id: 'updateInterfaceUser',
    method: 'PATCH',
    path: '/interface-users/:id',
    summary: 'Changes everything but the address, password included, in one request',
    params,
    body: interfaceUserPatch,
    response: interfaceUser,
    status: 200,
    problems: ['not-found', 'conflict', 'validation'],
    needs: 'interface-users:write',
    carriesSecret: true,
  }),
  remove: endpoint({
    id: 'deleteInterfaceUser',
    method: 'DELETE',
    path: '/interface-users/:id',
    summary: 'Deletes an inactive, console-owned interface user',
    params,
    response: null,
    status: 204,
    problems: ['not-found', 'conflict'],
    needs: 'interface-users:write',
  }),
  activity: endpoint({
    id: 'listInterfaceUserActivity',
    method: 'GET',
    path: '/interface-users/:id/activity',
    summary: 'Who changed what on one interface user, newest first',
    params,
    query: activityQuery,
    response: activityList,
    status: 200,
    problems: ['not-found'],
    needs: 'activity:read',
  }),
};
