import { queryOptions } from '@tanstack/react-query';
import { call } from '#src/client/call.ts';
import { groupEndpoints as endpoints, type GroupQuery } from '#src/contract/groups.ts';
import { readAll } from './paged.ts';

const all = ['groups'] as const;

export const groupQueries = {
  all,
  list: (query: GroupQuery) =>
    queryOptions({
      queryKey: [...all, 'list', query],
      queryFn: ({ signal }) => call(endpoints.list, { query }, signal),
    }),
  /** Every group of the tenant, for pickers and for effective permissions. */
  catalogue: () =>
    queryOptions({
      queryKey: [...all, 'catalogue'],
      queryFn: ({ signal }) => readAll((query) => call(endpoints.list, { query }, signal)),
    }),
};
