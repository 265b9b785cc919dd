import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call } from '#src/client/call.ts';
import type { AppId } from '#src/contract/app-record.ts';
import {
  appEndpoints as endpoints,
  type AppQuery,
  type AppUpdate,
  type DriftDecision,
  type ExportRequest,
  type NewApp,
  type PlanRequest,
} from '#src/contract/apps.ts';
import { asQuestion } from './as-question.ts';
import { listKeys } from './list-keys.ts';
import { readAll } from './paged.ts';

const all = ['apps'] as const;

/** Tells texts apart without being as long as they are (cyrb53). */
function fingerprintOf(text: string): string {
  let one = 0xde_ad_be_ef;
  let other = 0x41_c6_ce_57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2_654_435_761);
    other = Math.imul(other ^ unit, 1_597_334_677);
  }
  return [text.length, one >>> 0, other >>> 0].map((part) => part.toString(36)).join('-');
}

/** What a plan is kept under: a manifest may be a megabyte. */
const keyOf = (request: PlanRequest) =>
  'manifest' in request ? { ...request, manifest: fingerprintOf(request.manifest) } : request;

export const appQueries = {
  all,
  lists: () => listKeys.apps,
  list: (query: AppQuery) =>
    queryOptions({
      queryKey: [...appQueries.lists(), query],
      queryFn: ({ signal }) => call(endpoints.list, { query }, signal),
    }),
  detail: (id: AppId) =>
    queryOptions({
      queryKey: [...all, 'detail', id],
      queryFn: ({ signal }) => call(endpoints.read, { params: { id } }, signal),
    }),
  /** What a manifest is checked against: that of a new app, where no other is named. */
  surroundings: (app?: AppId) =>
    queryOptions({
      queryKey: [...all, 'surroundings', app ?? null],
      queryFn: ({ signal }) =>
        call(endpoints.surroundings, { query: app === undefined ? {} : { app } }, signal),
    }),
  /** The text of a manifest: as it was installed, or as the live state would be written. */
  manifest: (id: AppId, form: 'installed' | 'live') =>
    queryOptions({
      queryKey: [...all, 'manifest', id, form],
      queryFn: ({ signal }) =>
        call(endpoints.manifest, { params: { id }, query: { form } }, signal),
    }),
  drift: (id: AppId) =>
    queryOptions({
      queryKey: [...all, 'drift', id],
      queryFn: ({ signal }) => call(endpoints.drift, { params: { id } }, signal),
    }),
  /** What installing, updating, uninstalling or restoring would do, worked out anew whenever it is asked. */
  plan: (request: PlanRequest) =>
    queryOptions({
      queryKey: [...all, 'plan', keyOf(request)],
      queryFn: ({ signal }) =>
        asQuestion(
          endpoints.plan,
          call(endpoints.plan, { intent: crypto.randomUUID(), body: request }, signal),
        ),
      staleTime: 0,
      gcTime: 0,
      // Whoever asks waits for it: trying again is theirs.
      retry: false,
    }),
  /** Console-owned users as a manifest: what is shown is what is taken along, so it is not read again by itself. */
  exported: (request: ExportRequest) =>
    queryOptions({
      queryKey: [...all, 'export', request],
      queryFn: ({ signal }) =>
        asQuestion(
          endpoints.export,
          call(endpoints.export, { intent: crypto.randomUUID(), body: request }, signal),
        ),
      staleTime: Infinity,
      gcTime: 0,
      retry: false,
    }),
};

/** Every installed app, for what filters by them. */
export const readApps = (signal: AbortSignal) =>
  readAll((query) => call(endpoints.list, { query }, signal));

/** What a change of an app makes stale besides the apps: what apps own, who holds what, and who can call what. */
const affected = [
  ['interface-users'],
  ['permissions'],
  ['groups'],
  ['licences'],
  ['incoming-mappings'],
  ['api-keys'],
] as const;
const stale = [all, ...affected] as const;

export const installApp = () =>
  mutationOptions({
    mutationFn: ({ intent, body }: { intent: string; body: NewApp }) =>
      call(endpoints.install, { intent, body }),
    meta: { invalidates: stale },
  });

/** Puts another manifest in place. */
export const updateApp = () =>
  mutationOptions({
    mutationFn: ({ id, etag, body }: { id: AppId; etag: string; body: AppUpdate }) =>
      call(endpoints.update, { params: { id }, etag, body }),
    meta: { invalidates: stale },
  });

/** Uninstalls an app as it was planned: `state` is the plan's. */
export const uninstallApp = () =>
  mutationOptions({
    mutationFn: ({ id, etag, state }: { id: AppId; etag: string; state: string }) =>
      call(endpoints.remove, { params: { id }, etag, query: { state } }),
    // Nothing of the app itself, which is gone: reading it once more would only say so.
    meta: { invalidates: [appQueries.lists(), [...all, 'surroundings'], ...affected] },
  });

/** Restores what the manifest says, or keeps what is live. */
export const decideDrift = () =>
  mutationOptions({
    mutationFn: ({ id, intent, body }: { id: AppId; intent: string; body: DriftDecision }) =>
      call(endpoints.decideDrift, { params: { id }, intent, body }),
    meta: { invalidates: stale },
  });
