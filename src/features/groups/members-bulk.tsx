import { lazy, Suspense, useState } from 'react';
import type { Group } from '#src/contract/groups.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserQuery } from '#src/contract/interface-users.ts';
import { noop } from '#src/lib/noop.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { BulkBar } from '#src/widgets/bulk/bulk-bar.tsx';
import type { BulkSelection } from '#src/widgets/bulk/use-bulk-selection.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';

const importDialog = () => import('./remove-members-dialog.tsx');
const LazyRemoveDialog = lazy(async () => ({
  default: (await importDialog()).RemoveMembersDialog,
}));

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
          size="compact"
          disabledReason={writeBlock}
          onIntent={() => void importDialog().catch(noop)}
          onClick={() => setIsRemoving(true)}
        >
          Remove from group
        </ActionButton>
      </BulkBar>
      {isRemoving && (
        <PartBoundary>
          <Suspense fallback={null}>
            <LazyRemoveDialog
              group={group}
              selection={selection}
              filter={filter}
              onClose={() => setIsRemoving(false)}
            />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
