import { useMutation, useQueryClient } from '@tanstack/react-query';
import { groupQueries, updateGroup } from '#src/api/groups.ts';
import { group as groupSchema, type Group, type GroupPatch } from '#src/contract/groups.ts';
import { useGuardedUpdate } from '#src/widgets/conflict/use-guarded-update.ts';

/** Saves a group against the state that the form began with. */
export function useGroupUpdate(code: string) {
  const client = useQueryClient();
  const { mutate, isPending } = useMutation(updateGroup());
  const detail = groupQueries.detail(code);
  const guarded = useGuardedUpdate<Group, GroupPatch>({
    schema: groupSchema,
    read: () => client.query({ ...detail, staleTime: 0 }),
    mutate: (input, { onSuccess, onError }) =>
      mutate(
        { code, ...input },
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
