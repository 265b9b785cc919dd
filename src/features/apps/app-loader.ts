import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { appQueries } from '#src/api/apps.ts';
import { appId } from '#src/contract/app-record.ts';
import { noop } from '#src/lib/noop.ts';
import { codeInPath } from '#src/lib/paths.ts';

/** Starts reading the app of the page, and does not wait. */
export function appLoader(client: QueryClient) {
  return ({ params }: LoaderFunctionArgs): null => {
    void client.query(appQueries.detail(appId.parse(codeInPath(params.id)))).catch(noop);
    return null;
  };
}
