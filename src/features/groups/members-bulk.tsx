import { useState } from 'react';
import type { Group } from '#src/contract/groups.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserQuery } from '#src/contract/interface-users.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { BulkBar } from '#src/widgets/bulk/bulk-bar.tsx';
import type { BulkSelection } from '#src/widgets/bulk/use-bulk-selection.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';

const LazyRemoveDialog = lazyPart(
  () => import('./remove-members-dialog.tsx'),
  'RemoveMembersDialog',
);

type MembersBulkProps = {
  group: Group;
  selection: BulkSelection<InterfaceUser>;
  filter: Omit<InterfaceUserQuery, 'sort' | 'offset' | 'limit'>;
  total: number;
};

/** What can be done with the ticked members. */
export function MembersBulk({ group, selection, filter, total }: MembersBulkProps) {
  const writeBlock = useWriteBlock('groups');
  const [isRemoving, setIsRemoving] = useState(false);
  return (
    <>
      <BulkBar
        count={selection.count}
        total={total}
        onSelectAll={selection.forTable.toggleAll}
        onClear={selection.clear}
      >
        <ActionButton
          size="small"
          disabledReason={writeBlock}
          onIntent={LazyRemoveDialog.preload}
          onClick={() => setIsRemoving(true)}
        >
          Remove from group
        </ActionButton>
      </BulkBar>
      {isRemoving && (
        <LazyRemoveDialog
          group={group}
          selection={selection}
          filter={filter}
          onClose={() => setIsRemoving(false)}
        />
      )}
    </>
  );
}
