import { useQueryClient } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import { incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import type { ListWords } from '#src/widgets/list-empty.tsx';
import { listControl } from '#src/widgets/list-page/list-control.ts';
import { ListPage } from '#src/widgets/list-page/list-page.tsx';
import { useJustAdded } from '#src/widgets/use-just-added.ts';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { mappingColumns } from './list-columns.tsx';
import { columnIds, defaultColumns, listSchema, noFilters, toQuery } from './list-state.ts';
import { useListFilters } from './use-list-filters.ts';
import { useMappingSwitch } from './use-mapping-switch.ts';

const preloadSheet = () => void import('./create-mapping-sheet.tsx').catch(noop);
const LazyDeactivateDialog = lazyPart(
  () => import('./deactivate-mapping-dialog.tsx'),
  'DeactivateMappingDialog',
);

const listWords: ListWords = {
  one: 'incoming mapping',
  many: 'incoming mappings',
  explanation:
    'An incoming mapping is an endpoint: what an external system calls, how it authenticates, which permission it needs, and the script that takes what it sends.',
  createPath: paths.incomingMappings.create,
};

/** Every incoming mapping in one list: search, filters, order and columns are in the address. */
export function IncomingMappingsPage() {
  const client = useQueryClient();
  const [state, setState] = useUrlState(listSchema);
  const rows = usePagedRows((offset) => incomingMappingQueries.list(toQuery(state, offset)));
  const justAdded = useJustAdded(incomingMappingId, incomingMappingQueries.detail);
  const writeBlock = useWriteBlock('incoming-mappings');
  const activeSwitch = useMappingSwitch();
  const filters = useListFilters({ state, setState, isReady: rows.total !== undefined });

  return (
    <ListPage
      words={listWords}
      help="incoming-mappings"
      searchesIn="name, path or permission"
      filters={filters}
      control={listControl({ state, setState, listSchema, columnIds, defaultColumns, noFilters })}
      writeBlock={writeBlock}
      preloadCreate={preloadSheet}
      onNear={LazyDeactivateDialog.preload}
      rows={rows}
      rowId={(mapping) => mapping.id}
      rowLabel={(mapping) => mapping.name}
      columns={mappingColumns({
        writeBlock,
        onSwitch: activeSwitch.change,
        onIntent: ({ id }) => void client.query(incomingMappingQueries.detail(id)).catch(noop),
      })}
      pinned={justAdded}
    >
      {activeSwitch.asking !== undefined && (
        <LazyDeactivateDialog
          mapping={activeSwitch.asking}
          isPending={activeSwitch.isPending}
          onKeep={activeSwitch.keep}
          onConfirm={activeSwitch.deactivate}
        />
      )}
      <Outlet />
    </ListPage>
  );
}
