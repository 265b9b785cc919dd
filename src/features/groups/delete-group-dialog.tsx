import { groupQueries, removeGroup } from '#src/api/groups.ts';
import type { Group } from '#src/contract/groups.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths } from '#src/lib/paths.ts';
import { counted } from '#src/lib/words.ts';
import { DeleteRefusal } from '#src/widgets/delete-refusal.tsx';
import { ImpactDialog } from '#src/widgets/record-switch/impact-dialog.tsx';
import { useRemoval } from '#src/widgets/record-switch/use-removal.ts';

/** Deletes a group for good, and goes back to the list: whoever is in it loses what it grants. */
export function DeleteGroupDialog({ group, onClose }: { group: Group; onClose: () => void }) {
  const { code, name, etag, members } = group;
  const { error, pending, remove } = useRemoval({
    mutation: removeGroup(),
    input: { code, etag },
    name,
    detailKey: groupQueries.detail(code).queryKey,
    listPath: paths.groups.list,
  });

  return (
    <ImpactDialog
      title={`Delete ${isolated(name)}?`}
      change={{ kind: 'delete-group', group: code }}
      keepLabel="Keep user group"
      confirmLabel="Delete"
      typedName={members === 0 ? undefined : name}
      danger
      pending={pending}
      onKeep={onClose}
      onConfirm={remove}
    >
      {error !== null && <DeleteRefusal name={name} error={error} />}
      <p>
        {members === 0
          ? 'Nobody is in it. It is gone for good.'
          : `${counted(members, 'member')} of it ${members === 1 ? 'leaves it and loses' : 'leave it and lose'} what only it grants. It is gone for good.`}
      </p>
    </ImpactDialog>
  );
}
