import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { ChevronDown } from 'lucide-react';
import { Suspense, useId, useState } from 'react';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserQuery } from '#src/contract/interface-users.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { MuiScope } from '#src/ui/theme/mui-scope.tsx';
import { BulkBar } from '#src/widgets/bulk/bulk-bar.tsx';
import type { BulkSelection } from '#src/widgets/bulk/use-bulk-selection.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { bulkFacts, usersCounted, type BulkAction } from './list-bulk-words.ts';
import { chosenUsers } from './chosen-users.ts';
import { LazyExportDialog, preloadExport } from './export-lazy.ts';
import { LazyBulkDialog, preloadBulkDialog } from './list-bulk-lazy.ts';

type ListBulkProps = {
  selection: BulkSelection<InterfaceUser>;
  filter: Omit<InterfaceUserQuery, 'sort' | 'offset' | 'limit'>;
  total: number;
};

const further = ['grant', 'revoke', 'add-to-group', 'remove-from-group', 'delete'] as const;

function preloadMore(): void {
  preloadBulkDialog();
  preloadExport();
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
          endIcon={<ChevronDown size={16} aria-hidden />}
          onIntent={preloadMore}
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
          // Inside the region of its button, so that the page has no content outside of its landmarks.
          container={anchor?.closest('section') ?? null}
          disableScrollLock
          anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
          transformOrigin={{ vertical: 'bottom', horizontal: 'right' }}
          slotProps={{ list: { 'aria-label': 'More actions' } }}
        >
          <MenuItem onClick={() => choose('export')}>Export as manifest</MenuItem>
          {further.map((which) => (
            <MenuItem
              key={which}
              {...(writeBlock === undefined
                ? { onClick: () => choose(which) }
                : {
                    className: 'bulk-action-off',
                    'aria-disabled': true,
                    'aria-describedby': reasonId,
                    'data-tip': writeBlock,
                  })}
            >
              {bulkFacts[which].label}
            </MenuItem>
          ))}
        </Menu>
      </MuiScope>
      {writeBlock !== undefined && (
        <span id={reasonId} hidden>
          {writeBlock}
        </span>
      )}
      {action !== undefined && (
        <PartBoundary>
          <Suspense fallback={null}>
            {action === 'export' ? (
              <LazyExportDialog
                who={usersCounted(selection.count)}
                selection={chosenUsers(selection, filter)}
                onClose={close}
              />
            ) : (
              <LazyBulkDialog
                key={action}
                action={action}
                selection={selection}
                filter={filter}
                onClose={close}
              />
            )}
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
