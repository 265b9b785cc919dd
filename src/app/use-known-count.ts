import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';

function countIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('unfilteredTotal' in data)) return undefined;
  return typeof data.unfilteredTotal === 'number' ? data.unfilteredTotal : undefined;
}

function freshestCount(client: QueryClient, queryKey?: QueryKey): number | undefined {
  if (queryKey === undefined) return undefined;
  const lists = client.getQueryCache().findAll({ queryKey });
  const latest = lists
    .filter((list) => countIn(list.state.data) !== undefined)
    .toSorted((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)
    .at(0);
  return countIn(latest?.state.data);
}

/** How many there are, as the latest list that was read says it. It asks nothing of its own. */
export function useKnownCount(queryKey: QueryKey | undefined): number | undefined {
  const client = useQueryClient();
  return useSyncExternalStore(
    (onChange) => client.getQueryCache().subscribe(onChange),
    () => freshestCount(client, queryKey),
  );
}
