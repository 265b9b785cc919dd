import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { apiKeyQueries } from '#src/api/api-keys.ts';
import { noop } from '#src/lib/noop.ts';
import { readUrlState } from '#src/lib/url-state.ts';
import { keyListSchema, toKeyQuery } from '#src/widgets/api-keys/key-list-state.ts';

/** Starts the list's first request from the address, and does not wait for it. */
export function listLoader(client: QueryClient) {
  return ({ request }: LoaderFunctionArgs): null => {
    const state = readUrlState(keyListSchema, new URL(request.url).searchParams);
    void client.query(apiKeyQueries.list(toKeyQuery(state))).catch(noop);
    return null;
  };
}
