import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { appQueries } from '#src/api/apps.ts';
import { noop } from '#src/lib/noop.ts';
import { readUrlState } from '#src/lib/url-state.ts';
import { listSchema, toQuery } from './list-state.ts';

/** Starts the list's first request from the address, and does not wait for it. */
export function listLoader(client: QueryClient) {
  return ({ request }: LoaderFunctionArgs): null => {
    const state = readUrlState(listSchema, new URL(request.url).searchParams);
    void client.query(appQueries.list(toQuery(state))).catch(noop);
    return null;
  };
}
