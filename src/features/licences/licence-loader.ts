import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { groupQueries } from '#src/api/groups.ts';
import { licenceQueries } from '#src/api/licences.ts';
import { permissionQueries } from '#src/api/permissions.ts';
import { code } from '#src/contract/common.ts';
import { noop } from '#src/lib/noop.ts';
import { codeInPath } from '#src/lib/paths.ts';

/** Starts what a licence's page shows (it, what it gates and what gives it), and does not wait. */
export function licenceLoader(client: QueryClient) {
  return ({ params }: LoaderFunctionArgs): null => {
    void client.query(licenceQueries.detail(code.parse(codeInPath(params.code)))).catch(noop);
    void client.query(permissionQueries.catalogue()).catch(noop);
    void client.query(groupQueries.catalogue()).catch(noop);
    void client.query(licenceQueries.catalogue()).catch(noop);
    return null;
  };
}
