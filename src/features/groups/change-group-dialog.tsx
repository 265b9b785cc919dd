import type { Group, GroupPatch } from '#src/contract/groups.ts';
import { isolated } from '#src/lib/isolated.ts';
import { counted, enumerated } from '#src/lib/words.ts';
import { ImpactDialog } from '#src/widgets/record-switch/impact-dialog.tsx';

type ChangeGroupDialogProps = {
  group: Group;
  patch: GroupPatch;
  isPending: boolean;
  onKeep: () => void;
  onConfirm: () => void;
};

const goneFrom = (before: readonly string[], after: readonly string[] = before) =>
  before.filter((code) => !after.includes(code));

/** Asks before a group grants less than before: what goes, from how many, and the calls that it refuses. */
export function ChangeGroupDialog(props: ChangeGroupDialogProps) {
  const { group, patch, isPending, onKeep, onConfirm } = props;
  const { code, name, members } = group;
  const permissions = goneFrom(group.permissions, patch.permissions);
  const licences = goneFrom(group.licences, patch.licences);
  const gone = [
    ...(permissions.length === 0 ? [] : [counted(permissions.length, 'permission')]),
    ...(licences.length === 0 ? [] : [counted(licences.length, 'licence')]),
  ];

  return (
    <ImpactDialog
      title={`Change ${isolated(name)}?`}
      change={{
        kind: 'change-group',
        group: code,
        ...(patch.permissions === undefined ? {} : { permissions: patch.permissions }),
        ...(patch.licences === undefined ? {} : { licences: patch.licences }),
      }}
      keepLabel="Keep editing"
      confirmLabel="Change"
      pending={isPending}
      hasReasons
      onKeep={onKeep}
      onConfirm={onConfirm}
    >
      <p>
        It grants {enumerated(gone)} less than before: {enumerated([...permissions, ...licences])}.{' '}
        {members === 0
          ? 'Nobody is in it.'
          : `${counted(members, 'member')} of it ${members === 1 ? 'loses' : 'lose'} what only it grants.`}
      </p>
    </ImpactDialog>
  );
}
