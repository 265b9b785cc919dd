import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call } from '#src/client/call.ts';
import { sessionEndpoints, type Credentials } from '#src/contract/session.ts';

export const sessionQueries = {
  all: ['session'] as const,
  current: () =>
    queryOptions({
      queryKey: [...sessionQueries.all, 'current'],
      queryFn: ({ signal }) => call(sessionEndpoints.read, {}, signal),
    }),
};

/** Signs in. Carries a password: reset it as soon as it is settled. */
export const signIn = () =>
  mutationOptions({
    mutationFn: (body: Credentials) => call(sessionEndpoints.signIn, { body }),
    gcTime: 0,
  });

export const signOut = () =>
  mutationOptions({
    mutationFn: () => call(sessionEndpoints.signOut, {}),
  });
