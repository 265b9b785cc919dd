import { queryOptions } from '@tanstack/react-query';
import { call } from '#src/client/call.ts';
import { licenceEndpoints as endpoints } from '#src/contract/licences.ts';
import { readAll } from './paged.ts';

const all = ['licences'] as const;

export const licenceQueries = {
  all,
  /** Every licence of the tenant, for effective permissions. */
  catalogue: () =>
    queryOptions({
      queryKey: [...all, 'catalogue'],
      queryFn: ({ signal }) => readAll((query) => call(endpoints.list, { query }, signal)),
    }),
};
