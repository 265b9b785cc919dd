import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call } from '#src/client/call.ts';
import type { IncomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import {
  incomingMappingEndpoints as endpoints,
  type HandoverPatch,
  type IncomingMappingPatch,
  type IncomingMappingQuery,
  type NewIncomingMapping,
} from '#src/contract/incoming-mappings.ts';
import { listKeys } from './list-keys.ts';
import type { ListQueryOf } from './paged.ts';

const all = ['incoming-mappings'] as const;

export const incomingMappingQueries = {
  all,
  lists: () => listKeys.incomingMappings,
  list: (query: IncomingMappingQuery) =>
    queryOptions({
      queryKey: [...incomingMappingQueries.lists(), query],
      queryFn: ({ signal }) => call(endpoints.list, { query }, signal),
    }),
  detail: (id: IncomingMappingId) =>
    queryOptions({
      queryKey: [...all, 'detail', id],
      queryFn: ({ signal }) => call(endpoints.read, { params: { id } }, signal),
    }),
  callers: (id: IncomingMappingId, query: ListQueryOf<typeof endpoints.callers>) =>
    queryOptions({
      queryKey: [...all, 'callers', id, query],
      queryFn: ({ signal }) => call(endpoints.callers, { params: { id }, query }, signal),
    }),
  handovers: (id: IncomingMappingId, query: ListQueryOf<typeof endpoints.handovers>) =>
    queryOptions({
      queryKey: [...all, 'handovers', id, query],
      queryFn: ({ signal }) => call(endpoints.handovers, { params: { id }, query }, signal),
    }),
};

/** What a change of a mapping makes stale: the mappings, their systems' counts, and who can call what. */
const affected = [['systems'], ['interface-users', 'access'], ['api-keys']] as const;
const stale = [all, ...affected] as const;

export const createIncomingMapping = () =>
  mutationOptions({
    mutationFn: ({ intent, body }: { intent: string; body: NewIncomingMapping }) =>
      call(endpoints.create, { intent, body }),
    meta: { invalidates: stale },
  });

export const updateIncomingMapping = () =>
  mutationOptions({
    mutationFn: ({
      id,
      etag,
      body,
    }: {
      id: IncomingMappingId;
      etag: string;
      body: IncomingMappingPatch;
    }) => call(endpoints.update, { params: { id }, etag, body }),
    meta: { invalidates: stale },
  });

export const removeIncomingMapping = () =>
  mutationOptions({
    mutationFn: ({ id, etag }: { id: IncomingMappingId; etag: string }) =>
      call(endpoints.remove, { params: { id }, etag }),
    // Nothing of the mapping itself, which is gone: reading it once more would only say so.
    meta: { invalidates: [incomingMappingQueries.lists(), ...affected] },
  });

/** Ticks a hand-over off, or back on. */
export const tickHandover = () =>
  mutationOptions({
    mutationFn: ({
      id,
      etag,
      body,
    }: {
      id: IncomingMappingId;
      etag: string;
      body: HandoverPatch;
    }) => call(endpoints.tickHandover, { params: { id }, etag, body }),
    meta: { invalidates: [[...all, 'handovers']] },
  });
