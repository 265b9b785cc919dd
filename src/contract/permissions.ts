import * as z from 'zod';
import {
  code,
  codeParams,
  etag,
  holders,
  line,
  origin,
  originKinds,
  text,
  timestamp,
} from './common.ts';
import { endpoint } from './endpoint.ts';
import { permissionCode } from './permission-code.ts';
import { listOf, listQuery } from './query.ts';

export const permission = z.object({
  code,
  etag,
  name: z.string(),
  description: z.string(),
  origin,
  /** The permission above it, which gates it but grants it nothing. */
  parent: code.nullable(),
  /** The licence that gates it. */
  licence: code.nullable(),
  heldBy: holders,
  createdAt: timestamp,
  updatedAt: timestamp,
});
export type Permission = z.infer<typeof permission>;

export const permissionQuery = listQuery(['name', 'code', 'updatedAt'], {
  origin: z.enum(originKinds).optional(),
});
export type PermissionQuery = z.output<typeof permissionQuery>;
export const permissionList = listOf(permission);
export type PermissionList = z.infer<typeof permissionList>;

export const newPermission = z.strictObject({
  code: permissionCode,
  name: line('a name', 100),
  description: text(200),
});
export type NewPermission = z.infer<typeof newPermission>;

/** A JSON merge patch. The code stays: users, groups and keys refer to it. */
export const permissionPatch = newPermission.omit({ code: true }).partial();
export type PermissionPatch = z.infer<typeof permissionPatch>;

export const permissionEndpoints = {
  list: endpoint({
    id: 'listPermissions',
    method: 'GET',
    path: '/permissions',
    summary: 'Permissions that match, with how many users and groups hold each directly',
    query: permissionQuery,
    response: permissionList,
    status: 200,
    problems: [],
    needs: 'permissions:read',
  }),
  create: endpoint({
    id: 'createPermission',
    method: 'POST',
    path: '/permissions',
    summary: 'Makes an interface permission',
    body: newPermission,
    response: permission,
    status: 201,
    problems: ['conflict', 'validation'],
    needs: 'permissions:write',
  }),
  read: endpoint({
    id: 'readPermission',
    method: 'GET',
    path: '/permissions/:code',
    summary: 'One permission',
    params: codeParams,
    response: permission,
    status: 200,
    problems: ['not-found'],
    needs: 'permissions:read',
  }),
  update: endpoint({
    id: 'updatePermission',
    method: 'PATCH',
    path: '/permissions/:code',
    summary: 'Changes name or description of an interface permission',
    params: codeParams,
    body: permissionPatch,
    response: permission,
    status: 200,
    problems: ['not-found', 'validation'],
    needs: 'permissions:write',
  }),
  remove: endpoint({
    id: 'deletePermission',
    method: 'DELETE',
    path: '/permissions/:code',
    summary: 'Deletes an interface permission that nothing uses',
    params: codeParams,
    response: null,
    status: 204,
    problems: ['not-found', 'in-use'],
    needs: 'permissions:write',
  }),
};
