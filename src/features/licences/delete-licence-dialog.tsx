import { licenceQueries, removeLicence } from '#src/api/licences.ts';
import { problemIn } from '#src/client/api-error.ts';
import type { Licence } from '#src/contract/licences.ts';
import { isolated } from '#src/lib/isolated.ts';
import { counted, enumerated } from '#src/lib/words.ts';
import { paths } from '#src/lib/paths.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { DeleteRefusal } from '#src/widgets/delete-refusal.tsx';
import { holderWords } from '#src/widgets/holder-words.ts';
import { useRemoval } from '#src/widgets/record-switch/use-removal.ts';

type DeleteLicenceDialogProps = { licence: Licence; onClose: () => void };

/** Deletes a licence for good, and goes back to the list; while something uses it, says what. */
export function DeleteLicenceDialog({ licence, onClose }: DeleteLicenceDialogProps) {
  const { code, etag, name, heldBy, gates } = licence;
  const { error, pending, remove } = useRemoval({
    mutation: removeLicence(),
    input: { code, etag },
    name,
    detailKey: licenceQueries.detail(code).queryKey,
    listPath: paths.licences.list,
  });
  const uses = [
    ...(heldBy.users + heldBy.groups > 0 ? [`is held by ${holderWords(licence)}`] : []),
    ...(gates.length > 0 ? [`gates ${counted(gates.length, 'permission')}`] : []),
  ];

  return (
    <ConfirmDialog
      title={`Delete ${isolated(name)}?`}
      keepLabel="Keep licence"
      confirmLabel="Delete"
      danger
      pending={pending}
      onKeep={onClose}
      onConfirm={remove}
    >
      {error !== null && <DeleteRefusal name={name} error={error} />}
      {problemIn(error, 'in-use') === undefined && (
        <p>
          {uses.length === 0
            ? 'Nobody holds it and it gates nothing, so no call is refused that is accepted now.'
            : `It ${enumerated(uses)}. It can be deleted once nothing uses it any more.`}
        </p>
      )}
    </ConfirmDialog>
  );
}
