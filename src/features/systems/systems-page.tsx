import { useQueryClient } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { systemQueries } from '#src/api/systems.ts';
import { systemId } from '#src/contract/system-record.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import type { BarFilter } from '#src/widgets/list-bar.tsx';
import type { ListWords } from '#src/widgets/list-empty.tsx';
import { listControl } from '#src/widgets/list-page/list-control.ts';
import { ListPage } from '#src/widgets/list-page/list-page.tsx';
import { useJustAdded } from '#src/widgets/use-just-added.ts';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { systemColumns } from './list-columns.tsx';
import { columnIds, defaultColumns, listSchema, noFilters, toQuery } from './list-state.ts';
import { useSystemSwitch } from './use-system-switch.ts';

const preloadSheet = () => void import('./create-system-sheet.tsx').catch(noop);
const LazyDeactivateDialog = lazyPart(
  () => import('./deactivate-system-dialog.tsx'),
  'DeactivateSystemDialog',
);

const listWords: ListWords = {
  one: 'system',
  many: 'systems',
  explanation:
    'A system is an external system that calls in. Every incoming mapping belongs to one, and its name stands in the address of its endpoints.',
  createPath: paths.systems.create,
};

const activeOptions = [
  { value: 'yes', label: 'Active' },
  { value: 'no', label: 'Inactive' },
];

/** Every external system in one list: search, filter, order and columns are in the address. */
export function SystemsPage() {
  const client = useQueryClient();
  const [state, setState] = useUrlState(listSchema);
  const rows = usePagedRows((offset) => systemQueries.list(toQuery(state, offset)));
  const justAdded = useJustAdded(systemId, systemQueries.detail);
  const writeBlock = useWriteBlock('systems');
  const activeSwitch = useSystemSwitch();
  const filters: BarFilter[] = [
    {
      label: 'Active',
      options: activeOptions,
      value: state.active,
      onChoose: (active) => setState({ active: listSchema.shape.active.parse(active) }),
    },
  ];

  return (
    <ListPage
      words={listWords}
      help="systems"
      searchesIn="name or description"
      filters={filters}
      control={listControl({ state, setState, listSchema, columnIds, defaultColumns, noFilters })}
      writeBlock={writeBlock}
      preloadCreate={preloadSheet}
      onNear={LazyDeactivateDialog.preload}
      rows={rows}
      rowId={(system) => system.id}
      rowLabel={(system) => system.name}
      columns={systemColumns({
        writeBlock,
        onSwitch: activeSwitch.change,
        onIntent: ({ id }) => void client.query(systemQueries.detail(id)).catch(noop),
      })}
      pinned={justAdded}
    >
      {activeSwitch.asking !== undefined && (
        <LazyDeactivateDialog
          system={activeSwitch.asking}
          isPending={activeSwitch.isPending}
          onKeep={activeSwitch.keep}
          onConfirm={activeSwitch.deactivate}
        />
      )}
      <Outlet />
    </ListPage>
  );
}
