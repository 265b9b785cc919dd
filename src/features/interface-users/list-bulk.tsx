import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Tooltip from '@mui/material/Tooltip';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserQuery } from '#src/contract/interface-users.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { BulkBar } from '#src/widgets/bulk/bulk-bar.tsx';
import type { BulkSelection } from '#src/widgets/bulk/use-bulk-selection.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { bulkFacts, usersCounted, type BulkAction } from './list-bulk-words.ts';
import { chosenUsers } from './chosen-users.ts';
import { LazyExportDialog } from './export-lazy.ts';

/** The dialog of the selection's actions is fetched when somebody reaches for one of them. */
const LazyBulkDialog = lazyPart(() => import('./list-bulk-dialog.tsx'), 'ListBulkDialog');

type ListBulkProps = {
  selection: BulkSelection<InterfaceUser>;
  filter: Omit<InterfaceUserQuery, 'sort' | 'offset' | 'limit'>;
  total: number;
};

const further = ['grant', 'revoke', 'add-to-group', 'remove-from-group', 'delete'] as const;

function preloadMore(): void {
  LazyBulkDialog.preload();
  LazyExportDialog.preload();
}

/** What can be done with the ticked users, and the dialog in which it happens. */
export function ListBulk({ selection, filter, total }: ListBulkProps) {
  const writeBlock = useWriteBlock('interface-users');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [action, setAction] = useState<BulkAction | 'export'>();
  const reasonId = useId();
  const close = () => setAction(undefined);

  function choose(which: BulkAction | 'export') {
    setAnchor(null);
    setAction(which);
  }

  const button = (which: BulkAction) => (
    <ActionButton
      size="small"
      disabledReason={writeBlock}
      onIntent={LazyBulkDialog.preload}
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
          size="small"
          endIcon={<ChevronDown size={16} aria-hidden />}
          onIntent={preloadMore}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          More
        </ActionButton>
      </BulkBar>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        // Inside the region of its button, so that the page has no content outside of its landmarks.
        container={anchor?.closest('section') ?? null}
        disableScrollLock
        anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        slotProps={{ list: { 'aria-label': 'More actions' } }}
      >
        <MenuItem onClick={() => choose('export')}>Export as manifest</MenuItem>
        {further.map((which) => (
          <Tooltip key={which} title={writeBlock ?? ''} placement="left">
            <MenuItem
              aria-label={undefined}
              {...(writeBlock === undefined
                ? { onClick: () => choose(which) }
                : { 'aria-disabled': true, 'aria-describedby': reasonId })}
            >
              {bulkFacts[which].label}
            </MenuItem>
          </Tooltip>
        ))}
      </Menu>
      {writeBlock !== undefined && (
        <span id={reasonId} hidden>
          {writeBlock}
        </span>
      )}
      {action === 'export' && (
        <LazyExportDialog
          who={usersCounted(selection.count)}
          selection={chosenUsers(selection, filter)}
          onClose={close}
        />
      )}
      {action !== undefined && action !== 'export' && (
        <LazyBulkDialog
          key={action}
          action={action}
          selection={selection}
          filter={filter}
          onClose={close}
        />
      )}
    </>
  );
}
