import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import type { IncomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { paths } from '#src/lib/paths.ts';
import { useCreateAgain } from '#src/widgets/deleted/use-create-again.ts';
import { drafts } from './form-values.ts';

/** Opens the form of a new mapping with what was typed over one that is gone. */
export function useMappingAgain(id: IncomingMappingId) {
  return useCreateAgain({
    passage: drafts,
    path: paths.incomingMappings.create,
    detailKey: incomingMappingQueries.detail(id).queryKey,
  });
}
