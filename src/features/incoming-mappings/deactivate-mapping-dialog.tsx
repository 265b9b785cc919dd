import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { ImpactDialog } from '#src/widgets/record-switch/impact-dialog.tsx';

type DeactivateMappingDialogProps = {
  mapping: IncomingMapping;
  isPending: boolean;
  onKeep: () => void;
  onConfirm: () => void;
};

/** Asks before an endpoint is switched off: who is refused then. */
export function DeactivateMappingDialog(props: DeactivateMappingDialogProps) {
  const { mapping, isPending, onKeep, onConfirm } = props;
  return (
    <ImpactDialog
      title={`Deactivate ${isolated(mapping.name)}?`}
      change={{ kind: 'deactivate-mapping', mappingId: mapping.id }}
      keepLabel="Keep active"
      confirmLabel="Deactivate"
      danger
      pending={isPending}
      onKeep={onKeep}
      onConfirm={onConfirm}
    >
      <p>The endpoint answers nobody while it is inactive. Its link and its script stay.</p>
    </ImpactDialog>
  );
}
