import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { groupQueries } from '#src/api/groups.ts';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { licenceQueries } from '#src/api/licences.ts';
import { permissionQueries } from '#src/api/permissions.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { noop } from '#src/lib/noop.ts';
import { codeInPath } from '#src/lib/paths.ts';

/** Starts what a user's page shows (the user, and what its permissions are worked out from), and does not wait. */
export function interfaceUserLoader(client: QueryClient) {
  return ({ params }: LoaderFunctionArgs): null => {
    const id = interfaceUserId.parse(codeInPath(params.id));
    void client.query(interfaceUserQueries.detail(id)).catch(noop);
    void client.query(permissionQueries.catalogue()).catch(noop);
    void client.query(groupQueries.catalogue()).catch(noop);
    void client.query(licenceQueries.catalogue()).catch(noop);
    return null;
  };
}
