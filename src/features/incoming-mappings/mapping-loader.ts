import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import { settingsQueries } from '#src/api/settings.ts';
import { incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { noop } from '#src/lib/noop.ts';
import { codeInPath } from '#src/lib/paths.ts';

/** Starts reading the mapping of the page and where the gateway is, and does not wait. */
export function mappingLoader(client: QueryClient) {
  return ({ params }: LoaderFunctionArgs): null => {
    const id = incomingMappingId.parse(codeInPath(params.id));
    void client.query(incomingMappingQueries.detail(id)).catch(noop);
    void client.query(settingsQueries.current()).catch(noop);
    return null;
  };
}
