import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { groupQueries } from '#src/api/groups.ts';
import { code } from '#src/contract/common.ts';
import { noop } from '#src/lib/noop.ts';
import { codeInPath } from '#src/lib/paths.ts';

/** Starts reading the group of the page, and does not wait. */
export function groupLoader(client: QueryClient) {
  return ({ params }: LoaderFunctionArgs): null => {
    void client.query(groupQueries.detail(code.parse(codeInPath(params.code)))).catch(noop);
    return null;
  };
}
