import { incomingMappingQueries, updateIncomingMapping } from '#src/api/incoming-mappings.ts';
import { incomingMapping, type IncomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { useRecordUpdate } from '#src/widgets/conflict/use-record-update.ts';

/** Saves a mapping against the state that the form began with. */
export function useMappingUpdate(id: IncomingMappingId) {
  return useRecordUpdate({
    schema: incomingMapping,
    detail: incomingMappingQueries.detail(id),
    mutation: updateIncomingMapping(),
    inputOf: (change) => ({ id, ...change }),
  });
}
