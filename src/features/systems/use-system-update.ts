import { useMutation, useQueryClient } from '@tanstack/react-query';
import { systemQueries, updateSystem } from '#src/api/systems.ts';
import { system as systemSchema, type System, type SystemId } from '#src/contract/system-record.ts';
import type { SystemPatch } from '#src/contract/systems.ts';
import { useGuardedUpdate } from '#src/widgets/conflict/use-guarded-update.ts';

/** Saves a system against the state that the form began with. */
export function useSystemUpdate(id: SystemId) {
  const client = useQueryClient();
  const { mutate, isPending } = useMutation(updateSystem());
  const detail = systemQueries.detail(id);
  const guarded = useGuardedUpdate<System, SystemPatch>({
    schema: systemSchema,
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
