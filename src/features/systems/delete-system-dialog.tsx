import { removeSystem, systemQueries } from '#src/api/systems.ts';
import type { System } from '#src/contract/system-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { DeleteRefusal } from '#src/widgets/delete-refusal.tsx';
import { ImpactList } from '#src/widgets/impact/impact-list.tsx';
import { useImpact } from '#src/widgets/impact/use-impact.ts';
import { InUseAlert } from '#src/widgets/in-use-alert.tsx';
import { useRemoval } from '#src/widgets/record-switch/use-removal.ts';

type DeleteSystemDialogProps = { system: System; onClose: () => void };

/** Deletes a system for good, and goes back to the list; while it has endpoints, says which before anybody tries. */
export function DeleteSystemDialog({ system, onClose }: DeleteSystemDialogProps) {
  const { id, etag, name } = system;
  const impact = useImpact({ kind: 'delete-system', systemId: id });
  const inUse = impact.answer?.inUse;
  const { error, pending, remove } = useRemoval({
    mutation: removeSystem(),
    input: { id, etag },
    name,
    detailKey: systemQueries.detail(id).queryKey,
    listPath: paths.systems.list,
  });

  return (
    <ConfirmDialog
      title={`Delete ${isolated(name)}?`}
      keepLabel="Keep system"
      confirmLabel="Delete"
      danger
      pending={pending}
      confirmDisabledReason={pending ? undefined : (inUse?.detail ?? impact.waitReason)}
      onKeep={onClose}
      onConfirm={remove}
    >
      {error !== null && <DeleteRefusal name={name} error={error} />}
      {inUse !== undefined && <InUseAlert name={name} {...inUse} isBefore />}
      <ImpactList impact={impact} />
    </ConfirmDialog>
  );
}
