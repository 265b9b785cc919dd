import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { serverNow } from '#src/client/server-clock.ts';
import { noop } from '#src/lib/noop.ts';
import { readUrlState } from '#src/lib/url-state.ts';
import { listSchema, toQuery } from './list-state.ts';

/** Starts the list's first request from the address, and does not wait for it. */
export function listLoader(client: QueryClient) {
  return ({ request }: LoaderFunctionArgs): null => {
    const state = readUrlState(listSchema, new URL(request.url).searchParams);
    void client.query(interfaceUserQueries.list(toQuery(state, serverNow().getTime()))).catch(noop);
    return null;
  };
}
