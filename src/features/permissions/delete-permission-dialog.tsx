import { permissionQueries, removePermission } from '#src/api/permissions.ts';
import { problemIn } from '#src/client/api-error.ts';
import type { Permission } from '#src/contract/permissions.ts';
import { paths } from '#src/lib/paths.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { DeleteRefusal } from '#src/widgets/delete-refusal.tsx';
import { useRemoval } from '#src/widgets/record-switch/use-removal.ts';
import { holderWords } from './permission-words.ts';

type DeletePermissionDialogProps = { permission: Permission; onClose: () => void };

/** Deletes a permission for good, and goes back to the list; while something uses it, says what. */
export function DeletePermissionDialog({ permission, onClose }: DeletePermissionDialogProps) {
  const { code, name, etag, heldBy } = permission;
  const isUnused = heldBy.users + heldBy.groups === 0;
  const { error, pending, remove } = useRemoval({
    mutation: removePermission(),
    input: { code, etag },
    name,
    detailKey: permissionQueries.detail(code).queryKey,
    listPath: paths.permissions.list,
  });

  return (
    <ConfirmDialog
      title={`Delete ${name}?`}
      keepLabel="Keep permission"
      confirmLabel="Delete"
      danger
      pending={pending}
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
