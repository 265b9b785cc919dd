import { permissionQueries, removePermission } from '#src/api/permissions.ts';
import { problemIn } from '#src/client/api-error.ts';
import type { Permission } from '#src/contract/permissions.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { DeleteRefusal } from '#src/widgets/delete-refusal.tsx';
import { ImpactList } from '#src/widgets/impact/impact-list.tsx';
import { useImpact } from '#src/widgets/impact/use-impact.ts';
import { InUseAlert } from '#src/widgets/in-use-alert.tsx';
import { useRemoval } from '#src/widgets/record-switch/use-removal.ts';

type DeletePermissionDialogProps = { permission: Permission; onClose: () => void };

/** Deletes a permission for good, and goes back to the list; while something uses it, says what before anybody tries. */
export function DeletePermissionDialog({ permission, onClose }: DeletePermissionDialogProps) {
  const { code, name, etag } = permission;
  const impact = useImpact({ kind: 'delete-permission', permission: code });
  const inUse = impact.answer?.inUse;
  const { error, pending, remove } = useRemoval({
    mutation: removePermission(),
    input: { code, etag },
    name,
    detailKey: permissionQueries.detail(code).queryKey,
    listPath: paths.permissions.list,
  });

  return (
    <ConfirmDialog
      title={`Delete ${isolated(name)}?`}
      keepLabel="Keep permission"
      confirmLabel="Delete"
      danger
      pending={pending}
      confirmDisabledReason={pending ? undefined : (inUse?.detail ?? impact.waitReason)}
      onKeep={onClose}
      onConfirm={remove}
    >
      {error !== null && <DeleteRefusal name={name} error={error} />}
      {inUse !== undefined && <InUseAlert name={name} {...inUse} isBefore />}
      {inUse === undefined && problemIn(error, 'in-use') === undefined && (
        <p>
          Endpoints that ask for {code} can be called by nobody until a permission of this code is
          made again.
        </p>
      )}
      <ImpactList impact={impact} />
    </ConfirmDialog>
  );
}
