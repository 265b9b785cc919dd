import { incomingMappingQueries, removeIncomingMapping } from '#src/api/incoming-mappings.ts';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { DeleteRefusal } from '#src/widgets/delete-refusal.tsx';
import { useRemoval } from '#src/widgets/record-switch/use-removal.ts';

type DeleteMappingDialogProps = { mapping: IncomingMapping; onClose: () => void };

/** Deletes an inactive mapping for good, and goes back to the list. */
export function DeleteMappingDialog({ mapping, onClose }: DeleteMappingDialogProps) {
  const { id, etag, name } = mapping;
  const { error, pending, remove } = useRemoval({
    mutation: removeIncomingMapping(),
    input: { id, etag },
    name,
    detailKey: incomingMappingQueries.detail(id).queryKey,
    listPath: paths.incomingMappings.list,
  });

  return (
    <ConfirmDialog
      title={`Delete ${isolated(name)}?`}
      keepLabel="Keep incoming mapping"
      confirmLabel="Delete"
      danger
      pending={pending}
      onKeep={onClose}
      onConfirm={remove}
    >
      {error !== null && <DeleteRefusal name={name} error={error} />}
      <p>
        It is inactive, so every call is refused already. Its script and its hand-over list go with
        it, and the link is free for another endpoint.
      </p>
    </ConfirmDialog>
  );
}
