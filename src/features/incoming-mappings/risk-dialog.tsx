import type { DraftChange } from '#src/contract/impact-record.ts';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { ImpactDialog } from '#src/widgets/record-switch/impact-dialog.tsx';
import { DeactivateMappingDialog } from './deactivate-mapping-dialog.tsx';

type RiskDialogProps = {
  mapping: IncomingMapping;
  change: DraftChange;
  isPending: boolean;
  onKeep: () => void;
  onConfirm: () => void;
};

function consequences(change: DraftChange): string[] {
  if (change.kind !== 'change-mapping') return [];
  return [
    ...(change.active === undefined ? [] : ['The endpoint answers nobody while it is inactive.']),
    ...(change.path === undefined
      ? []
      : ['A new path is a new endpoint link: whoever calls has to be given it.']),
    ...(change.method === undefined ? [] : ['Calls by the method before are refused.']),
    ...(change.authMethod === undefined
      ? []
      : ['Callers that prove themselves by the method before are refused.']),
    ...(change.permission === undefined
      ? []
      : ['Keys that do not carry the new permission are refused and have to be issued again.']),
  ];
}

/** Asks before a mapping changes in a way that refuses calls: every user and key concerned, by name. */
export function RiskDialog({ mapping, change, isPending, onKeep, onConfirm }: RiskDialogProps) {
  if (change.kind === 'deactivate-mapping') {
    return (
      <DeactivateMappingDialog
        mapping={mapping}
        isPending={isPending}
        onKeep={onKeep}
        onConfirm={onConfirm}
      />
    );
  }
  const isSwitchedOff = change.kind === 'change-mapping' && change.active === false;
  const verb = isSwitchedOff ? 'Deactivate and change' : 'Change';
  return (
    <ImpactDialog
      title={`${verb} ${isolated(mapping.name)}?`}
      change={change}
      keepLabel="Keep editing"
      confirmLabel={verb}
      danger={isSwitchedOff}
      pending={isPending}
      hasReasons
      onKeep={onKeep}
      onConfirm={onConfirm}
    >
      {consequences(change).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </ImpactDialog>
  );
}
