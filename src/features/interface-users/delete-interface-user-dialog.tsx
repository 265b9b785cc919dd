import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { interfaceUserQueries, removeInterfaceUser } from '#src/api/interface-users.ts';
import { problemIn } from '#src/client/api-error.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { deletionBlock } from '#src/domain/user-rules.ts';
import { paths } from '#src/lib/paths.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { ImpactList } from '#src/widgets/impact/impact-list.tsx';
import { useImpact } from '#src/widgets/impact/use-impact.ts';
import { useSession } from '#src/widgets/use-session.ts';
import { lossSentences } from './user-words.ts';

type DeleteInterfaceUserDialogProps = { user: InterfaceUser; onClose: () => void };

/** Deletes a user for good, once its name is typed, and goes back to the list. */
export function DeleteInterfaceUserDialog({ user, onClose }: DeleteInterfaceUserDialogProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { operator } = useSession();
  const { notify } = useNotices();
  const { mutate, error, isPending } = useMutation(removeInterfaceUser());
  const flight = useSingleFlight();
  const impact = useImpact({ kind: 'delete-user', userId: user.id });
  const [isLeaving, setIsLeaving] = useState(false);

  function leave(text: string, tone: 'success' | 'info') {
    setIsLeaving(true);
    // It is gone: reading it once more on the way out would only say so.
    void client.cancelQueries({
      predicate: ({ queryKey }) =>
        queryKey[0] === interfaceUserQueries.all[0] && queryKey.includes(user.id),
    });
    notify({ tone, text });
    void navigate(paths.interfaceUsers.list);
  }

  function remove() {
    if (!flight.begin()) return;
    mutate(
      { id: user.id, etag: user.etag },
      {
        onSuccess: () => leave(`${user.name} is deleted.`, 'success'),
        onError: (failure) => {
          flight.end();
          if (problemIn(failure, 'not-found') === undefined) {
            // Somebody may have changed it meanwhile: it is shown as it is now.
            void client.invalidateQueries(interfaceUserQueries.detail(user.id));
            return;
          }
          leave(`${user.name} had already been deleted by someone else.`, 'info');
        },
      },
    );
  }

  return (
    <ConfirmDialog
      title={`Delete ${user.name}?`}
      keepLabel="Keep user"
      confirmLabel="Delete"
      danger
      pending={isPending || isLeaving}
      confirmDisabledReason={
        isLeaving ? undefined : (deletionBlock(user, operator.id)?.detail ?? impact.waitReason)
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
      <FormAlert title={`${name} has been changed by someone else`}>
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
