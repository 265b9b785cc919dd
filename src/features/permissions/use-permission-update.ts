import { useMutation, useQueryClient } from '@tanstack/react-query';
import { permissionQueries, updatePermission } from '#src/api/permissions.ts';
import {
  permission as permissionSchema,
  type Permission,
  type PermissionPatch,
} from '#src/contract/permissions.ts';
import { useGuardedUpdate } from '#src/widgets/conflict/use-guarded-update.ts';

/** Saves a permission against the state that the form began with. */
export function usePermissionUpdate(code: string) {
  const client = useQueryClient();
  const { mutate, isPending } = useMutation(updatePermission());
  const detail = permissionQueries.detail(code);
  const guarded = useGuardedUpdate<Permission, PermissionPatch>({
    schema: permissionSchema,
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
