import type { AppId } from '#src/contract/app-record.ts';
import type { DriftReference } from '#src/contract/apps.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { SideSheet } from '#src/ui/side-sheet.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { PlanArea } from './plan-area.tsx';
import { useDriftDecision } from './use-drift-decision.ts';
import { usePlan } from './use-plan.ts';

type RestoreSheetProps = {
  id: AppId;
  name: string;
  items: readonly DriftReference[];
  onClose: () => void;
  onDone: () => void;
};

/** What restoring would do, and the button that does it. */
export function RestoreSheet({ id, name, items, onClose, onDone }: RestoreSheetProps) {
  const decision = useDriftDecision(id);
  const planned = usePlan(
    { purpose: 'restore', appId: id, items: [...items] },
    decision.isCarriedOut,
  );
  const { state } = planned;

  return (
    <SideSheet
      title="Restore what the manifest says"
      subtitle={name}
      onClose={onClose}
      footer={
        <>
          <ActionButton onClick={onClose}>Cancel</ActionButton>
          <ActionButton
            variant="contained"
            pending={decision.isPending}
            disabledReason={planned.block}
            onClick={() => {
              if (state === undefined) return;
              decision.decide(
                { action: 'restore', items: [...items], state },
                { onDone, onStale: planned.retry },
              );
            }}
          >
            Restore
          </ActionButton>
        </>
      }
    >
      {decision.error !== null && (
        <FailureNote error={decision.error} subject="the restoring" onRetry={decision.forget} />
      )}
      <PlanArea planned={planned} />
    </SideSheet>
  );
}
