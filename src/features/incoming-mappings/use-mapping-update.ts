import { useMutation, useQueryClient } from '@tanstack/react-query';
import { incomingMappingQueries, updateIncomingMapping } from '#src/api/incoming-mappings.ts';
import {
  incomingMapping,
  type IncomingMapping,
  type IncomingMappingId,
} from '#src/contract/incoming-mapping-record.ts';
import type { IncomingMappingPatch } from '#src/contract/incoming-mappings.ts';
import { useGuardedUpdate } from '#src/widgets/conflict/use-guarded-update.ts';

/** Saves a mapping against the state that the form began with. */
export function useMappingUpdate(id: IncomingMappingId) {
  const client = useQueryClient();
  const { mutate, isPending } = useMutation(updateIncomingMapping());
  const detail = incomingMappingQueries.detail(id);
  const guarded = useGuardedUpdate<IncomingMapping, IncomingMappingPatch>({
    schema: incomingMapping,
    read: () => client.query({ ...detail, staleTime: 0 }),
    mutate: (input, { onSuccess, onError }) =>
      mutate(
        { id, ...input },
        {
          onSuccess(saved) {
            client.setQueryData(detail.queryKey, saved);
            onSuccess(saved);
          },
          onError,
        },
      ),
  });
  return { ...guarded, isSaving: isPending };
}
