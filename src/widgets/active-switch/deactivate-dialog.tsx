import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { deactivationConsequence, lastUseSentence } from './deactivation-words.ts';

type DeactivateDialogProps = { user: InterfaceUser; onKeep: () => void; onConfirm: () => void };

/** Asks before a user is switched off: what it holds, and when it was last used. */
export function DeactivateDialog({ user, onKeep, onConfirm }: DeactivateDialogProps) {
  const now = useNow();
  return (
    <ConfirmDialog
      title={`Deactivate ${user.name}?`}
      keepLabel="Keep active"
      confirmLabel="Deactivate"
      danger
      onKeep={onKeep}
      onConfirm={onConfirm}
    >
      <p>{deactivationConsequence(user)}</p>
      <p>{lastUseSentence(user, now)}</p>
    </ConfirmDialog>
  );
}
