import { removeSystem, systemQueries } from '#src/api/systems.ts';
import { problemIn } from '#src/client/api-error.ts';
import type { System } from '#src/contract/system-record.ts';
import { paths } from '#src/lib/paths.ts';
import { counted } from '#src/lib/words.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { DeleteRefusal } from '#src/widgets/delete-refusal.tsx';
import { useRemoval } from '#src/widgets/record-switch/use-removal.ts';

type DeleteSystemDialogProps = { system: System; onClose: () => void };

/** Deletes a system for good, and goes back to the list; while it has endpoints, says which. */
export function DeleteSystemDialog({ system, onClose }: DeleteSystemDialogProps) {
  const { id, etag, name, mappings } = system;
  const { error, pending, remove } = useRemoval({
    mutation: removeSystem(),
    input: { id, etag },
    name,
    detailKey: systemQueries.detail(id).queryKey,
    listPath: paths.systems.list,
  });

  return (
    <ConfirmDialog
      title={`Delete ${name}?`}
      keepLabel="Keep system"
      confirmLabel="Delete"
      danger
      pending={pending}
      onKeep={onClose}
      onConfirm={remove}
    >
      {error !== null && <DeleteRefusal name={name} error={error} />}
      {problemIn(error, 'in-use') === undefined && (
        <p>
          {mappings === 0
            ? 'It has no endpoints, so no call is refused that is accepted now.'
            : `It has ${counted(mappings, 'endpoint')}. It can be deleted once they are deleted.`}
        </p>
      )}
    </ConfirmDialog>
  );
}
