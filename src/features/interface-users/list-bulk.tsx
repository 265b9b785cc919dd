import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { ChevronDown } from 'lucide-react';
import { Suspense, useState } from 'react';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserQuery } from '#src/contract/interface-users.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { MuiScope } from '#src/ui/theme/mui-scope.tsx';
import { BulkBar } from '#src/widgets/bulk/bulk-bar.tsx';
import type { BulkSelection } from '#src/widgets/bulk/use-bulk-selection.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { bulkFacts, type BulkAction } from './list-bulk-words.ts';
import { LazyBulkDialog, preloadBulkDialog } from './list-lazy.ts';

type ListBulkProps = {
  selection: BulkSelection<InterfaceUser>;
  filter: Omit<InterfaceUserQuery, 'sort' | 'offset' | 'limit'>;
  total: number;
};

const further = ['grant', 'revoke', 'add-to-group', 'remove-from-group', 'delete'] as const;

/** What can be done with the ticked users, and the dialog in which it happens. */
export function ListBulk({ selection, filter, total }: ListBulkProps) {
  const writeBlock = useWriteBlock('interface-users');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [action, setAction] = useState<BulkAction>();

  const button = (which: BulkAction) => (
    <ActionButton
      size="compact"
      disabledReason={writeBlock}
      onIntent={preloadBulkDialog}
      onClick={() => setAction(which)}
    >
      {bulkFacts[which].label}
    </ActionButton>
  );

  return (
    <>
      <BulkBar
        count={selection.count}
        total={total}
        onSelectAll={selection.forTable.toggleAll}
        onClear={selection.clear}
      >
        {button('activate')}
        {button('deactivate')}
        <ActionButton
          size="compact"
          disabledReason={writeBlock}
          endIcon={<ChevronDown size={16} aria-hidden />}
          onIntent={preloadBulkDialog}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          More
        </ActionButton>
      </BulkBar>
      <MuiScope>
        <Menu
          open={anchor !== null}
          anchorEl={anchor}
          onClose={() => setAnchor(null)}
          anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
          transformOrigin={{ vertical: 'bottom', horizontal: 'right' }}
          slotProps={{ list: { 'aria-label': 'More actions' } }}
        >
          {further.map((which) => (
            <MenuItem
              key={which}
              onClick={() => {
                setAnchor(null);
                setAction(which);
              }}
            >
              {bulkFacts[which].label}
            </MenuItem>
          ))}
        </Menu>
      </MuiScope>
      {action !== undefined && (
        <PartBoundary>
          <Suspense fallback={null}>
            <LazyBulkDialog
              key={action}
              action={action}
              selection={selection}
              filter={filter}
              onClose={() => setAction(undefined)}
            />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
