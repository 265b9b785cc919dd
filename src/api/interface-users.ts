import {
  keepPreviousData,
  mutationOptions,
  queryOptions,
  type QueryClient,
} from '@tanstack/react-query';
import { problemIn } from '#src/client/api-error.ts';
import { call } from '#src/client/call.ts';
import {
  interfaceUser,
  type InterfaceUser,
  type InterfaceUserId,
} from '#src/contract/interface-user-record.ts';
import {
  interfaceUserEndpoints as endpoints,
  type BulkRequest,
  type InterfaceUserList,
  type InterfaceUserPatch,
  type InterfaceUserQuery,
  type NewInterfaceUser,
} from '#src/contract/interface-users.ts';
import { listKeys } from './list-keys.ts';
import { type ListQueryOf, readAll } from './paged.ts';

const all = ['interface-users'] as const;

export const interfaceUserQueries = {
  all,
  lists: () => listKeys.interfaceUsers,
  /** One window of the list: `offset` and `limit` are part of the query. */
  list: (query: InterfaceUserQuery) =>
    queryOptions({
      queryKey: [...interfaceUserQueries.lists(), query],
      queryFn: ({ signal }) => call(endpoints.list, { query }, signal),
    }),
  /** Everybody who matches, window by window: for a change that has to name them all. */
  every: (query: Omit<InterfaceUserQuery, 'offset' | 'limit'>) =>
    queryOptions({
      queryKey: [...all, 'every', query],
      queryFn: ({ signal }) =>
        readAll((window) => call(endpoints.list, { query: { ...query, ...window } }, signal)),
    }),
  detail: (id: InterfaceUserId) =>
    queryOptions({
      queryKey: [...all, 'detail', id],
      queryFn: ({ signal }) => call(endpoints.read, { params: { id } }, signal),
    }),
  availability: (name: string) =>
    queryOptions({
      queryKey: [...all, 'availability', name],
      queryFn: ({ signal }) => call(endpoints.availability, { query: { name } }, signal),
      staleTime: 5_000,
      placeholderData: keepPreviousData,
    }),
  activity: (id: InterfaceUserId, query: ListQueryOf<typeof endpoints.activity>) =>
    queryOptions({
      queryKey: [...all, 'activity', id, query],
      queryFn: ({ signal }) => call(endpoints.activity, { params: { id }, query }, signal),
    }),
};

/** What a change of a user makes stale: the users, the counts of permissions, groups and licences, and how far apps have drifted. */
const affected = [['permissions'], ['groups'], ['licences'], ['apps']] as const;
const stale = [all, ...affected] as const;

/** Makes a user. Carries a password: reset it as soon as it is settled. */
export const createInterfaceUser = () =>
  mutationOptions({
    mutationFn: ({ intent, body }: { intent: string; body: NewInterfaceUser }) =>
      call(endpoints.create, { intent, body }),
    gcTime: 0,
    meta: { invalidates: stale },
  });

/** Changes a user, the password included if there is one: reset it as soon as it is settled. */
export const updateInterfaceUser = () =>
  mutationOptions({
    mutationFn: ({
      id,
      etag,
      body,
    }: {
      id: InterfaceUserId;
      etag: string;
      body: InterfaceUserPatch;
    }) => call(endpoints.update, { params: { id }, etag, body }),
    gcTime: 0,
    meta: { invalidates: stale },
  });

/** Rewrites one user wherever the cache has it: in every window of the list, and by itself. */
function rewriteCached(
  client: QueryClient,
  id: InterfaceUserId,
  change: (user: InterfaceUser) => InterfaceUser,
): void {
  const one = (user: InterfaceUser) => (user.id === id ? change(user) : user);
  client.setQueriesData<InterfaceUserList>({ queryKey: interfaceUserQueries.lists() }, (page) =>
    page?.items.some((user) => user.id === id) === true
      ? { ...page, items: page.items.map(one) }
      : page,
  );
  client.setQueryData(interfaceUserQueries.detail(id).queryKey, (user) =>
    user === undefined ? user : one(user),
  );
}

/** What the service has instead of what was sent: the current user, out of a refusal for being stale. */
export function currentInterfaceUser(error: unknown): InterfaceUser | undefined {
  return interfaceUser.safeParse(problemIn(error, 'precondition-failed')?.current).data;
}

const switchKey = [...all, 'switch'] as const;

/** Whether the answer to a switch of this user is on its way: its row's etag is about to be another. */
export function isSwitching(client: QueryClient, id: InterfaceUserId): boolean {
  const isOfUser = (variables: unknown) =>
    typeof variables === 'object' && variables !== null && 'id' in variables && variables.id === id;
  return (
    client.isMutating({
      mutationKey: switchKey,
      predicate: ({ state }) => isOfUser(state.variables),
    }) > 0
  );
}

/**
 * Activates or deactivates a user, at once on the screen: what fails is put back, what the service has is written in.
 * The lists are read again when the last of several switches is settled, so that none of them jumps back in between.
 */
export const switchInterfaceUser = () =>
  mutationOptions({
    mutationKey: switchKey,
    mutationFn: ({ id, etag, active }: { id: InterfaceUserId; etag: string; active: boolean }) =>
      call(endpoints.update, { params: { id }, etag, body: { active } }),
    onMutate: async ({ id, active }, { client }) => {
      await Promise.all([
        client.cancelQueries({ queryKey: interfaceUserQueries.lists() }),
        client.cancelQueries({ queryKey: interfaceUserQueries.detail(id).queryKey }),
      ]);
      rewriteCached(client, id, (user) => ({ ...user, active }));
    },
    onSuccess: (saved, { id }, _onMutateResult, { client }) =>
      rewriteCached(client, id, () => saved),
    onError: (error, { id, active }, _onMutateResult, { client }) => {
      const current = currentInterfaceUser(error);
      rewriteCached(client, id, (user) => current ?? { ...user, active: !active });
    },
    onSettled: (_saved, _error, _variables, _onMutateResult, { client }) => {
      if (client.isMutating({ mutationKey: switchKey }) > 1) return;
      void client.invalidateQueries({ queryKey: all });
    },
  });

export const removeInterfaceUser = () =>
  mutationOptions({
    mutationFn: ({ id, etag }: { id: InterfaceUserId; etag: string }) =>
      call(endpoints.remove, { params: { id }, etag }),
    // Nothing of the user itself, which is gone: reading it once more would only say so.
    meta: { invalidates: [interfaceUserQueries.lists(), listKeys.apiKeys, ...affected] },
  });

export const changeInterfaceUsers = () =>
  mutationOptions({
    mutationFn: ({ intent, body }: { intent: string; body: BulkRequest }) =>
      call(endpoints.bulk, { intent, body }),
    meta: { invalidates: stale },
  });
