import { MutationCache, onlineManager, QueryClient, type QueryKey } from '@tanstack/react-query';
import { mayRetryQuery, retryDelay } from './retry-policy.ts';

declare module '@tanstack/react-query' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- declaration merging needs an interface
  interface Register {
    mutationMeta: {
      /** Key prefixes of what the mutation makes stale. */
      invalidates?: readonly QueryKey[];
    };
  }
}

/**
 * The cache's rules in one place: reads are tried again by the retry policy, writes never; nothing waits for the
 * network to come back before it fails; a mutation's `meta.invalidates` says what it makes stale.
 */
export function createQueryClient(): QueryClient {
  // It takes a start for online: without this, whoever starts offline would not notice the network coming back.
  if (!navigator.onLine) onlineManager.setOnline(false);
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: mayRetryQuery,
        retryDelay,
        staleTime: 30_000,
        refetchOnReconnect: true,
        refetchOnWindowFocus: true,
      },
      mutations: { networkMode: 'always', retry: false },
    },
    mutationCache: new MutationCache({
      onSettled: (_data, _error, _variables, _onMutateResult, mutation) => {
        for (const queryKey of mutation.options.meta?.invalidates ?? []) {
          void client.invalidateQueries({ queryKey });
        }
      },
    }),
  });
  return client;
}
