import { useState } from 'react';
import type { Group } from '#src/contract/groups.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserQuery } from '#src/contract/interface-users.ts';
import { isolated } from '#src/lib/isolated.ts';
import { counted, firstNames } from '#src/lib/words.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import type { BulkSelection } from '#src/widgets/bulk/use-bulk-selection.ts';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { ImpactList } from '#src/widgets/impact/impact-list.tsx';
import { useImpact } from '#src/widgets/impact/use-impact.ts';
import { MembershipFailure } from './membership-failure.tsx';
import { useChosenMembers } from './use-chosen-members.ts';
import { useMembership } from './use-membership.ts';

type RemoveMembersDialogProps = {
  group: Group;
  selection: BulkSelection<InterfaceUser>;
  /** Who is meant where everybody that matches is selected. */
  filter: Omit<InterfaceUserQuery, 'sort' | 'offset' | 'limit'>;
  onClose: () => void;
};

/** Takes members out of a group, after saying who they are and which of their calls are refused from then on. */
export function RemoveMembersDialog(props: RemoveMembersDialogProps) {
  const { group, selection, filter, onClose } = props;
  const { notify } = useNotices();
  // The rows as they were when the question was asked: afterwards they are no members any more.
  const [{ count }] = useState(selection);
  const chosen = useChosenMembers(selection, filter);
  const { users, ids, limitReason, error } = chosen;
  const impact = useImpact(
    ids === undefined || ids.length === 0
      ? undefined
      : { kind: 'leave-group', group: group.code, userIds: ids },
  );
  const removal = useMembership({
    action: 'remove-from-group',
    group: group.code,
    onWhole(results) {
      const text = `${counted(results.length, 'interface user')} removed from ${isolated(group.name)}.`;
      notify({ tone: 'success', text });
      selection.clear();
      onClose();
    },
  });
  const names = new Map(users?.map((user) => [user.id, user.name]));

  return (
    <ConfirmDialog
      title={`Remove ${counted(count, 'interface user')} from ${isolated(group.name)}?`}
      keepLabel="Keep members"
      confirmLabel="Remove"
      danger
      pending={removal.isPending}
      confirmDisabledReason={limitReason ?? chosen.waitReason ?? impact.waitReason}
      onKeep={onClose}
      onConfirm={() => removal.start(ids ?? [])}
    >
      <MembershipFailure
        error={removal.error}
        failed={removal.failed}
        nameOf={(id) => names.get(id) ?? id}
        done="removed"
      />
      {users !== undefined && (
        <p>
          {firstNames(
            users.map(({ name }) => name),
            count,
          )}
          .
        </p>
      )}
      <p>
        {limitReason ??
          `What only this group grants ${count === 1 ? 'it' : 'them'} is lost; direct grants and other groups stay.`}
      </p>
      {error !== null && <FailureNote error={error} subject="the members" onRetry={chosen.retry} />}
      {error === null && limitReason === undefined && <ImpactList impact={impact} />}
    </ConfirmDialog>
  );
}
