import { useMutation, useQueryClient } from '@tanstack/react-query';
import { interfaceUserQueries, updateInterfaceUser } from '#src/api/interface-users.ts';
import {
  interfaceUser,
  type InterfaceUser,
  type InterfaceUserId,
} from '#src/contract/interface-user-record.ts';
import type { InterfaceUserPatch } from '#src/contract/interface-users.ts';
import { useGuardedUpdate } from '#src/widgets/conflict/use-guarded-update.ts';

/** Saves an interface user; the request may carry a password, so nothing of it stays behind in the cache. */
export function useUserUpdate(id: InterfaceUserId) {
  const client = useQueryClient();
  const { mutate, isPending, reset } = useMutation(updateInterfaceUser());
  const detail = interfaceUserQueries.detail(id);
  const guarded = useGuardedUpdate<InterfaceUser, InterfaceUserPatch>({
    schema: interfaceUser,
    read: () => client.query({ ...detail, staleTime: 0 }),
    mutate: (input, { onSuccess, onError }) =>
      mutate(
        { id, ...input },
        {
          onSuccess(user) {
            client.setQueryData(detail.queryKey, user);
            onSuccess(user);
          },
          onError,
          onSettled: reset,
        },
      ),
  });
  return { ...guarded, isSaving: isPending };
}
