import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call } from '#src/client/call.ts';
import {
  permissionEndpoints as endpoints,
  type NewPermission,
  type PermissionPatch,
  type PermissionQuery,
} from '#src/contract/permissions.ts';
import { listKeys } from './list-keys.ts';
import { readAll } from './paged.ts';

const all = ['permissions'] as const;

export const permissionQueries = {
  all,
  list: (query: PermissionQuery) =>
    queryOptions({
      queryKey: [...listKeys.permissions, query],
      queryFn: ({ signal }) => call(endpoints.list, { query }, signal),
    }),
  /** Every permission of the tenant, for the picker and for effective permissions. */
  catalogue: () =>
    queryOptions({
      queryKey: [...all, 'catalogue'],
      queryFn: ({ signal }) => readAll((query) => call(endpoints.list, { query }, signal)),
    }),
  detail: (code: string) =>
    queryOptions({
      queryKey: [...all, 'detail', code],
      queryFn: ({ signal }) => call(endpoints.read, { params: { code } }, signal),
    }),
};

/** What a change of a permission makes stale besides: who can call what, and why not. */
const affected = [['interface-users', 'access'], ['licences']] as const;
const stale = [all, ...affected] as const;

export const createPermission = () =>
  mutationOptions({
    mutationFn: ({ intent, body }: { intent: string; body: NewPermission }) =>
      call(endpoints.create, { intent, body }),
    meta: { invalidates: stale },
  });

export const updatePermission = () =>
  mutationOptions({
    mutationFn: ({ code, etag, body }: { code: string; etag: string; body: PermissionPatch }) =>
      call(endpoints.update, { params: { code }, etag, body }),
    meta: { invalidates: stale },
  });

export const removePermission = () =>
  mutationOptions({
    mutationFn: ({ code, etag }: { code: string; etag: string }) =>
      call(endpoints.remove, { params: { code }, etag }),
    // Nothing of the permission itself, which is gone: reading it once more would only say so.
    meta: { invalidates: [listKeys.permissions, [...all, 'catalogue'], ...affected] },
  });
