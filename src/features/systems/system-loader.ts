import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { systemQueries } from '#src/api/systems.ts';
import { systemId } from '#src/contract/system-record.ts';
import { noop } from '#src/lib/noop.ts';
import { codeInPath } from '#src/lib/paths.ts';

/** Starts reading the system of the page, and does not wait. */
export function systemLoader(client: QueryClient) {
  return ({ params }: LoaderFunctionArgs): null => {
    void client.query(systemQueries.detail(systemId.parse(codeInPath(params.id)))).catch(noop);
    return null;
  };
}
