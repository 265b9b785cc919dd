import { keepPreviousData, mutationOptions, queryOptions } from '@tanstack/react-query';
import { call } from '#src/client/call.ts';
import {
  licenceEndpoints as endpoints,
  type LicenceEffectQuery,
  type LicencePatch,
  type LicenceQuery,
  type NewLicence,
} from '#src/contract/licences.ts';
import { listKeys } from './list-keys.ts';
import { readAll } from './paged.ts';

const all = ['licences'] as const;

export const licenceQueries = {
  all,
  lists: () => listKeys.licences,
  list: (query: LicenceQuery) =>
    queryOptions({
      queryKey: [...licenceQueries.lists(), query],
      queryFn: ({ signal }) => call(endpoints.list, { query }, signal),
    }),
  /** Every licence of the tenant, for effective permissions. */
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
  /** What a switch would do to effective permissions, worked out anew whenever it is asked. */
  effect: (code: string, query: LicenceEffectQuery) =>
    queryOptions({
      queryKey: [...all, 'effect', code, query],
      queryFn: ({ signal }) => call(endpoints.effect, { params: { code }, query }, signal),
      staleTime: 0,
      gcTime: 0,
      placeholderData: keepPreviousData,
      // Whoever asks waits for it with a dialog open: trying again is theirs.
      retry: false,
    }),
};

/** What a change of a licence makes stale: the licences, who holds what so that it counts, who can call what, and drift. */
const stale = [all, ['interface-users'], ['incoming-mappings'], ['api-keys'], ['apps']] as const;

export const createLicence = () =>
  mutationOptions({
    mutationFn: ({ intent, body }: { intent: string; body: NewLicence }) =>
      call(endpoints.create, { intent, body }),
    meta: { invalidates: [all] },
  });

export const updateLicence = () =>
  mutationOptions({
    mutationFn: ({ code, etag, body }: { code: string; etag: string; body: LicencePatch }) =>
      call(endpoints.update, { params: { code }, etag, body }),
    meta: { invalidates: stale },
  });

export const removeLicence = () =>
  mutationOptions({
    mutationFn: ({ code, etag }: { code: string; etag: string }) =>
      call(endpoints.remove, { params: { code }, etag }),
    // Nothing of the licence itself, which is gone: reading it once more would only say so.
    meta: { invalidates: [licenceQueries.lists(), [...all, 'catalogue']] },
  });
