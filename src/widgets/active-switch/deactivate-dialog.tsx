import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { ImpactList } from '#src/widgets/impact/impact-list.tsx';
import { useImpact } from '#src/widgets/impact/use-impact.ts';
import { deactivationConsequence, lastUseSentence } from './deactivation-words.ts';

type DeactivateDialogProps = { user: InterfaceUser; onKeep: () => void; onConfirm: () => void };

/** Asks before a user is switched off: what it holds, when it was last used, and which calls are refused then. */
export function DeactivateDialog({ user, onKeep, onConfirm }: DeactivateDialogProps) {
  const now = useNow();
  const impact = useImpact({ kind: 'deactivate-user', userId: user.id });
  return (
    <ConfirmDialog
      title={`Deactivate ${isolated(user.name)}?`}
      keepLabel="Keep active"
      confirmLabel="Deactivate"
      danger
      confirmDisabledReason={impact.waitReason}
      onKeep={onKeep}
      onConfirm={onConfirm}
    >
      <p>{deactivationConsequence(user)}</p>
      <p>{lastUseSentence(user, now)}</p>
      <ImpactList impact={impact} />
    </ConfirmDialog>
  );
}
