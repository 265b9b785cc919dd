import { interfaceUserQueries, removeInterfaceUser } from '#src/api/interface-users.ts';
import { problemIn } from '#src/client/api-error.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { deletionBlock } from '#src/domain/user-rules.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import { ImpactList } from '#src/widgets/impact/impact-list.tsx';
import { useImpact } from '#src/widgets/impact/use-impact.ts';
import { useRemoval } from '#src/widgets/record-switch/use-removal.ts';
import { useSession } from '#src/widgets/use-session.ts';
import { lossSentences } from './user-words.ts';

type DeleteInterfaceUserDialogProps = { user: InterfaceUser; onClose: () => void };

/** Deletes a user for good, once its name is typed, and goes back to the list. */
export function DeleteInterfaceUserDialog({ user, onClose }: DeleteInterfaceUserDialogProps) {
  const { operator } = useSession();
  const impact = useImpact({ kind: 'delete-user', userId: user.id });
  const { error, pending, remove } = useRemoval({
    mutation: removeInterfaceUser(),
    input: { id: user.id, etag: user.etag },
    name: user.name,
    detailKey: interfaceUserQueries.detail(user.id).queryKey,
    listPath: paths.interfaceUsers.list,
  });

  return (
    <ConfirmDialog
      title={`Delete ${isolated(user.name)}?`}
      keepLabel="Keep user"
      confirmLabel="Delete"
      danger
      pending={pending}
      confirmDisabledReason={
        pending ? undefined : (deletionBlock(user, operator.id)?.detail ?? impact.waitReason)
      }
      typedName={user.name}
      onKeep={onClose}
      onConfirm={remove}
    >
      {error !== null && <DeleteFailure name={user.name} error={error} />}
      {lossSentences(user).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ImpactList impact={impact} />
    </ConfirmDialog>
  );
}

function DeleteFailure({ name, error }: { name: string; error: Error }) {
  if (problemIn(error, 'not-found') !== undefined) return null;
  if (problemIn(error, 'precondition-failed') !== undefined) {
    return (
      <FormAlert title={`${isolated(name)} has been changed by someone else`}>
        <p>Nothing was deleted. The page behind shows it as it is now: check it, then delete.</p>
      </FormAlert>
    );
  }
  const { title, detail } = failureWords(error, 'the deletion');
  return (
    <FormAlert title={title}>
      <p>{detail}</p>
    </FormAlert>
  );
}
