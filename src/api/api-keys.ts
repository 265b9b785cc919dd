import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { problemIn } from '#src/client/api-error.ts';
import { call } from '#src/client/call.ts';
import { apiKey, type ApiKey, type ApiKeyId } from '#src/contract/api-key-record.ts';
import {
  apiKeyEndpoints as endpoints,
  type ApiKeyPatch,
  type ApiKeyQuery,
  type NewApiKey,
  type Rotation,
} from '#src/contract/api-keys.ts';
import type { InterfaceUserId } from '#src/contract/interface-user-record.ts';
import { listKeys } from './list-keys.ts';

const all = ['api-keys'] as const;

export const apiKeyQueries = {
  all,
  lists: () => listKeys.apiKeys,
  list: (query: ApiKeyQuery) =>
    queryOptions({
      queryKey: [...apiKeyQueries.lists(), query],
      queryFn: ({ signal }) => call(endpoints.list, { query }, signal),
    }),
  listOfUser: (id: InterfaceUserId, query: Omit<ApiKeyQuery, 'user'>) =>
    queryOptions({
      queryKey: [...all, 'of-user', id, query],
      queryFn: ({ signal }) => call(endpoints.listOfUser, { params: { id }, query }, signal),
    }),
  detail: (id: ApiKeyId) =>
    queryOptions({
      queryKey: [...all, 'detail', id],
      queryFn: ({ signal }) => call(endpoints.read, { params: { id } }, signal),
    }),
};

/** What a change of a key makes stale: the keys, and what is said of them with their users. */
const stale = [all, ['interface-users']] as const;

/** Issues a key. Its answer carries the secret: reset it as soon as it is settled. */
export const issueApiKey = () =>
  mutationOptions({
    mutationFn: ({
      userId,
      intent,
      body,
    }: {
      userId: InterfaceUserId;
      intent: string;
      body: NewApiKey;
    }) => call(endpoints.issue, { params: { id: userId }, intent, body }),
    gcTime: 0,
    meta: { invalidates: stale },
  });

/** Issues a successor. Its answer carries the secret: reset it as soon as it is settled. */
export const rotateApiKey = () =>
  mutationOptions({
    mutationFn: ({ id, intent, body }: { id: ApiKeyId; intent: string; body: Rotation }) =>
      call(endpoints.rotate, { params: { id }, intent, body }),
    gcTime: 0,
    meta: { invalidates: stale },
  });

/** Renames, disables or enables a key. */
export const updateApiKey = () =>
  mutationOptions({
    mutationFn: ({ id, etag, body }: { id: ApiKeyId; etag: string; body: ApiKeyPatch }) =>
      call(endpoints.update, { params: { id }, etag, body }),
    meta: { invalidates: stale },
  });

/** Revokes a key for good. */
export const revokeApiKey = () =>
  mutationOptions({
    mutationFn: ({ id, etag }: { id: ApiKeyId; etag: string }) =>
      call(endpoints.revoke, { params: { id }, etag }),
    meta: { invalidates: stale },
  });

/** What the service has instead of what was sent: the current key, out of a refusal for being stale. */
export function currentApiKey(error: unknown): ApiKey | undefined {
  return apiKey.safeParse(problemIn(error, 'precondition-failed')?.current).data;
}
