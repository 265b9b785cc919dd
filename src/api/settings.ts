import { queryOptions } from '@tanstack/react-query';
import { call } from '#src/client/call.ts';
import { settingsEndpoints } from '#src/contract/settings.ts';

export const settingsQueries = {
  all: ['settings'] as const,
  current: () =>
    queryOptions({
      queryKey: [...settingsQueries.all, 'current'],
      queryFn: ({ signal }) => call(settingsEndpoints.read, {}, signal),
      staleTime: 10 * 60_000,
    }),
};
