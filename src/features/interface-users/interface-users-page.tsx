import { useQueryClient } from '@tanstack/react-query';
import { useMedia } from '#src/ui/use-media.ts';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { useNow } from '#src/ui/use-now.ts';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { useBulkSelection } from '#src/widgets/bulk/use-bulk-selection.ts';
import type { ListWords } from '#src/widgets/list-empty.tsx';
import { listControl } from '#src/widgets/list-page/list-control.ts';
import { ListPage } from '#src/widgets/list-page/list-page.tsx';
import { useJustAdded } from '#src/widgets/use-just-added.ts';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { userColumns } from './list-columns.tsx';
import { LazyBulk, preloadRowActions, preloadSheet } from './list-lazy.ts';
import { ListOverlays } from './list-overlays.tsx';
import {
  columnIds,
  defaultColumns,
  listSchema,
  noFilters,
  toFilter,
  toQuery,
} from './list-state.ts';
import { useListFilters } from './use-list-filters.ts';
import { useListSwitch } from './use-list-switch.ts';

const listWords: ListWords = {
  one: 'interface user',
  many: 'interface users',
  explanation:
    'An interface user is the identity with which an external system, or a person, authenticates against a configured interface. It holds a password or API keys, and the permissions that say which endpoints it can call.',
  createPath: paths.interfaceUsers.create,
};

/** Every interface user in one list: search, filters, order and columns are in the address. */
export function InterfaceUsersPage() {
  const client = useQueryClient();
  const [state, setState] = useUrlState(listSchema);
  const now = useNow().getTime();
  const rows = usePagedRows((offset) => interfaceUserQueries.list(toQuery(state, now, offset)));
  const filter = toFilter(state, now);
  const selection = useBulkSelection({
    rows,
    rowId: (user) => user.id,
    queryKey: JSON.stringify(filter),
  });
  const filters = useListFilters({
    state,
    setState,
    isReady: rows.total !== undefined,
  });
  const justAdded = useJustAdded(interfaceUserId, interfaceUserQueries.detail);
  const writeBlock = useWriteBlock('interface-users');
  const activeSwitch = useListSwitch();
  const isWide = useMedia('(min-width: 1600px)');

  const groupNames = new Map(
    filters.find(({ label }) => label === 'Group')?.options.map((one) => [one.value, one.label]),
  );

  return (
    <ListPage
      words={listWords}
      help="interface-users"
      searchesIn="name, address or permission"
      filters={filters}
      control={listControl({ state, setState, listSchema, columnIds, defaultColumns, noFilters })}
      writeBlock={writeBlock}
      preloadCreate={preloadSheet}
      onNear={preloadRowActions}
      rows={rows}
      rowId={(user) => user.id}
      rowLabel={(user) => user.name}
      columns={userColumns({
        switchBlockOf: activeSwitch.blockOf,
        onSwitch: activeSwitch.change,
        onIntent: (user) => void client.query(interfaceUserQueries.detail(user.id)).catch(noop),
        groupName: (code) => groupNames.get(code) ?? code,
        isWide,
      })}
      selection={selection.forTable}
      pinned={justAdded}
      after={
        selection.count > 0 && (
          <LazyBulk selection={selection} filter={filter} total={rows.total ?? 0} />
        )
      }
    >
      <ListOverlays activeSwitch={activeSwitch} />
    </ListPage>
  );
}
