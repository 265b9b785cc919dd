import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { permissionQueries, removePermission } from '#src/api/permissions.ts';
import { problemIn } from '#src/client/api-error.ts';
import type { Permission } from '#src/contract/permissions.ts';
import { paths } from '#src/lib/paths.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { DeleteRefusal } from './delete-refusal.tsx';
import { holderWords } from './permission-words.ts';

type DeletePermissionDialogProps = { permission: Permission; onClose: () => void };

/** Deletes a permission for good, and goes back to the list; while something uses it, says what. */
export function DeletePermissionDialog({ permission, onClose }: DeletePermissionDialogProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const { mutate, error, isPending, isSuccess } = useMutation(removePermission());
  const flight = useSingleFlight();
  const { code, name, etag, heldBy } = permission;
  const isUnused = heldBy.users + heldBy.groups === 0;

  function leave(text: string, tone: 'success' | 'info') {
    // It is gone: reading it once more on the way out would only say so.
    void client.cancelQueries({ queryKey: permissionQueries.detail(code).queryKey });
    notify({ tone, text });
    void navigate(paths.permissions.list);
  }

  function remove() {
    if (!flight.begin()) return;
    mutate(
      { code, etag },
      {
        onSuccess: () => leave(`${name} is deleted.`, 'success'),
        onError: (failure) => {
          flight.end();
          if (problemIn(failure, 'not-found') === undefined) return;
          leave(`${name} had already been deleted by someone else.`, 'info');
        },
      },
    );
  }

  return (
    <ConfirmDialog
      title={`Delete ${name}?`}
      keepLabel="Keep permission"
      confirmLabel="Delete"
      danger
      pending={isPending || isSuccess}
      onKeep={onClose}
      onConfirm={remove}
    >
      {error !== null && <DeleteRefusal name={name} error={error} />}
      {problemIn(error, 'in-use') === undefined && (
        <>
          <p>
            {isUnused
              ? `Nobody holds ${code}, so no call is refused that is accepted now.`
              : `${code} is held by ${holderWords(permission)}. It can be deleted once nothing holds it any more.`}
          </p>
          {isUnused && (
            <p>
              Endpoints that ask for it can be called by nobody until a permission of this code is
              made again.
            </p>
          )}
        </>
      )}
    </ConfirmDialog>
  );
}
