import type { System } from '#src/contract/system-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { ImpactDialog } from '#src/widgets/record-switch/impact-dialog.tsx';

type DeactivateSystemDialogProps = {
  system: System;
  isPending: boolean;
  onKeep: () => void;
  onConfirm: () => void;
};

/** Asks before a system is switched off: which calls are refused then. */
export function DeactivateSystemDialog(props: DeactivateSystemDialogProps) {
  const { system, isPending, onKeep, onConfirm } = props;
  return (
    <ImpactDialog
      title={`Deactivate ${isolated(system.name)}?`}
      change={{ kind: 'deactivate-system', systemId: system.id }}
      keepLabel="Keep active"
      confirmLabel="Deactivate"
      danger
      pending={isPending}
      onKeep={onKeep}
      onConfirm={onConfirm}
    >
      <p>Its endpoints answer nobody while it is inactive, whoever calls. They stay as they are.</p>
    </ImpactDialog>
  );
}
