import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { enumerated } from '#src/lib/words.ts';
import { deactivationConsequence } from '#src/widgets/active-switch/deactivation-words.ts';
import { ImpactDialog } from '#src/widgets/record-switch/impact-dialog.tsx';
import type { Loss } from './loss-in.ts';

type LossDialogProps = {
  user: InterfaceUser;
  loss: Loss;
  isPending: boolean;
  onKeep: () => void;
  onConfirm: () => void;
};

function verbOf({ isSwitchedOff, permissions, groups }: Loss): string {
  if (!isSwitchedOff) return 'Change';
  return permissions.length + groups.length === 0 ? 'Deactivate' : 'Deactivate and change';
}

/** Asks before a save takes access away: what is lost, and which calls are refused then. */
export function LossDialog({ user, loss, isPending, onKeep, onConfirm }: LossDialogProps) {
  const { change, isSwitchedOff, permissions, groups } = loss;
  const verb = verbOf(loss);
  return (
    <ImpactDialog
      title={`${verb} ${isolated(user.name)}?`}
      change={change}
      keepLabel="Keep editing"
      confirmLabel={verb}
      danger
      pending={isPending}
      // Whoever is switched off is refused for that, whatever else is taken.
      hasReasons={!isSwitchedOff}
      onKeep={onKeep}
      onConfirm={onConfirm}
    >
      {isSwitchedOff && <p>{deactivationConsequence(user)}</p>}
      {permissions.length > 0 && (
        <p>
          It does not hold {enumerated(permissions)} directly any more. What a group grants stays.
        </p>
      )}
      {groups.length > 0 && (
        <p>
          It leaves {enumerated(groups)}, and loses what only{' '}
          {groups.length === 1 ? 'this group' : 'these groups'} granted.
        </p>
      )}
    </ImpactDialog>
  );
}
