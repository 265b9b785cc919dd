import type { ManifestPlan } from '#src/contract/manifest-plan.ts';
import { isolated } from '#src/lib/isolated.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { affectedSentence } from './affected-words.ts';
import { planSentence } from './plan-words.ts';

type ApplyDialogProps = {
  plan: ManifestPlan;
  pending: boolean;
  onKeep: () => void;
  onConfirm: () => void;
};

/** Asks once more before a plan is carried out, with what it comes to. */
export function ApplyDialog({ plan, pending, onKeep, onConfirm }: ApplyDialogProps) {
  const isInstall = plan.purpose === 'install';
  const verb = isInstall ? 'Install' : 'Update';
  return (
    <ConfirmDialog
      title={`${verb} ${isolated(plan.app.name)}?`}
      keepLabel={isInstall ? 'Keep as it is' : 'Keep installed version'}
      confirmLabel={verb}
      danger={plan.counts.remove > 0}
      pending={pending}
      onKeep={onKeep}
      onConfirm={onConfirm}
    >
      <p>{planSentence(plan)}</p>
      <p>{affectedSentence(plan.affected)} It is done as a whole or not at all.</p>
    </ConfirmDialog>
  );
}
