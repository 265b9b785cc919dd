import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call } from '#src/client/call.ts';
import type { SystemId } from '#src/contract/system-record.ts';
import {
  systemEndpoints as endpoints,
  type NewSystem,
  type SystemPatch,
  type SystemQuery,
} from '#src/contract/systems.ts';
import { listKeys } from './list-keys.ts';
import { readAll } from './paged.ts';

const all = ['systems'] as const;

export const systemQueries = {
  all,
  lists: () => listKeys.systems,
  list: (query: SystemQuery) =>
    queryOptions({
      queryKey: [...systemQueries.lists(), query],
      queryFn: ({ signal }) => call(endpoints.list, { query }, signal),
    }),
  /** Every system of the tenant, for choosing one. */
  catalogue: () =>
    queryOptions({
      queryKey: [...all, 'catalogue'],
      queryFn: ({ signal }) => readAll((query) => call(endpoints.list, { query }, signal)),
    }),
  detail: (id: SystemId) =>
    queryOptions({
      queryKey: [...all, 'detail', id],
      queryFn: ({ signal }) => call(endpoints.read, { params: { id } }, signal),
    }),
};

/** What a change of a system makes stale: the systems, and their endpoints, which carry its name and its state. */
const affected = [['incoming-mappings'], ['interface-users', 'access']] as const;
const stale = [all, ...affected] as const;

export const createSystem = () =>
  mutationOptions({
    mutationFn: ({ intent, body }: { intent: string; body: NewSystem }) =>
      call(endpoints.create, { intent, body }),
    meta: { invalidates: stale },
  });

export const updateSystem = () =>
  mutationOptions({
    mutationFn: ({ id, etag, body }: { id: SystemId; etag: string; body: SystemPatch }) =>
      call(endpoints.update, { params: { id }, etag, body }),
    meta: { invalidates: stale },
  });

export const removeSystem = () =>
  mutationOptions({
    mutationFn: ({ id, etag }: { id: SystemId; etag: string }) =>
      call(endpoints.remove, { params: { id }, etag }),
    // Nothing of the system itself, which is gone: reading it once more would only say so.
    meta: { invalidates: [systemQueries.lists(), [...all, 'catalogue'], ...affected] },
  });
