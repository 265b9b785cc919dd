import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call } from '#src/client/call.ts';
import {
  groupEndpoints as endpoints,
  type GroupPatch,
  type GroupQuery,
  type NewGroup,
} from '#src/contract/groups.ts';
import { listKeys } from './list-keys.ts';
import { type ListQueryOf, readAll } from './paged.ts';

const all = ['groups'] as const;

export const groupQueries = {
  all,
  lists: () => listKeys.groups,
  list: (query: GroupQuery) =>
    queryOptions({
      queryKey: [...groupQueries.lists(), query],
      queryFn: ({ signal }) => call(endpoints.list, { query }, signal),
    }),
  /** Every group of the tenant, for pickers and for effective permissions. */
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
  activity: (code: string, query: ListQueryOf<typeof endpoints.activity>) =>
    queryOptions({
      queryKey: [...all, 'activity', code, query],
      queryFn: ({ signal }) => call(endpoints.activity, { params: { code }, query }, signal),
    }),
};

/** What a change of a group makes stale: the groups, who holds what through them, the counts of what they grant, and drift. */
const affected = [['interface-users'], ['permissions'], ['licences'], ['apps']] as const;
const stale = [all, ...affected] as const;

export const createGroup = () =>
  mutationOptions({
    mutationFn: ({ intent, body }: { intent: string; body: NewGroup }) =>
      call(endpoints.create, { intent, body }),
    meta: { invalidates: stale },
  });

export const updateGroup = () =>
  mutationOptions({
    mutationFn: ({ code, etag, body }: { code: string; etag: string; body: GroupPatch }) =>
      call(endpoints.update, { params: { code }, etag, body }),
    meta: { invalidates: stale },
  });

export const removeGroup = () =>
  mutationOptions({
    mutationFn: ({ code, etag }: { code: string; etag: string }) =>
      call(endpoints.remove, { params: { code }, etag }),
    // Nothing of the group itself, which is gone: reading it once more would only say so.
    meta: { invalidates: [groupQueries.lists(), [...all, 'catalogue'], ...affected] },
  });
