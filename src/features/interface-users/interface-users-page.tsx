import { useQueryClient } from '@tanstack/react-query';
import { useMedia } from '#src/ui/use-media.ts';
import { Plus } from 'lucide-react';
import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { DataTable } from '#src/ui/data-table/data-table.tsx';
import { ListFrame } from '#src/ui/data-table/list-frame.tsx';
import { visibleColumns } from '#src/ui/data-table/visible-columns.ts';
import { PageHeader } from '#src/ui/page-header.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { useBulkSelection } from '#src/widgets/bulk/use-bulk-selection.ts';
import { countWords } from '#src/widgets/count-words.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import { HelpButton } from '#src/widgets/help/help-button.tsx';
import { ListEmpty, type ListWords } from '#src/widgets/list-empty.tsx';
import { useCountAnnounced } from '#src/widgets/use-count-announced.ts';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { userColumns } from './list-columns.tsx';
import { LazyBulk, preloadRowActions, preloadSheet } from './list-lazy.ts';
import { ListOverlays } from './list-overlays.tsx';
import './list-page.css';
import { listSchema, noFilters, toFilter, toQuery } from './list-state.ts';
import { ListToolbar } from './list-toolbar.tsx';
import { useJustAdded } from './use-just-added.ts';
import { filterWords, useListFilters } from './use-list-filters.ts';
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
  const { search, key } = useLocation();
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
    rows: rows.pageAt(0) ?? [],
    isReady: rows.total !== undefined,
  });
  const justAdded = useJustAdded();
  const writeBlock = useWriteBlock('interface-users');
  const activeSwitch = useListSwitch();
  const isWide = useMedia('(min-width: 1600px)');
  const count = countWords(rows.total, rows.unfilteredTotal);
  useCountAnnounced(count, { shownKey: rows.shownKey, noun: 'interface users' });

  const groupNames = new Map(
    filters.find(({ label }) => label === 'Group')?.options.map((one) => [one.value, one.label]),
  );
  const columns = userColumns({
    switchBlockOf: activeSwitch.blockOf,
    onSwitch: activeSwitch.change,
    onIntent: (user) => void client.query(interfaceUserQueries.detail(user.id)).catch(noop),
    groupName: (code) => groupNames.get(code) ?? code,
    isWide,
  });
  const asked = [
    ...(state.q.trim() === '' ? [] : [`“${state.q.trim()}”`]),
    ...filters.flatMap((one) => filterWords(one) ?? []),
  ];
  const failure = rows.error === null ? undefined : failureWords(rows.error, 'interface users');

  return (
    <>
      <ListFrame
        header={
          <PageHeader
            title="Interface users"
            count={count}
            help={<HelpButton topic="interface-users" />}
            primaryAction={
              <ButtonLink
                variant="primary"
                to={`${paths.interfaceUsers.create}${search}`}
                startIcon={<Plus size={18} aria-hidden />}
                disabledReason={writeBlock}
                onIntent={preloadSheet}
              >
                Add interface user
              </ButtonLink>
            }
          />
        }
        toolbar={
          <ListToolbar
            state={state}
            setState={setState}
            filters={filters}
            columns={columns}
            count={count}
          />
        }
      >
        <div
          className="user-list-body"
          data-switching={rows.isSwitching && rows.isRefreshing ? '' : undefined}
          onPointerEnter={preloadRowActions}
          onFocus={preloadRowActions}
        >
          <DataTable
            caption="Interface users"
            columns={visibleColumns(columns, state.columns)}
            total={rows.total}
            rowAt={rows.rowAt}
            rowId={(user) => user.id}
            rowLabel={(user) => user.name}
            onRangeChange={rows.onRangeChange}
            sort={state.sort}
            onSortChange={(sort) => setState({ sort: listSchema.shape.sort.parse(sort) })}
            selection={selection.forTable}
            pinnedRows={justAdded}
            isRefreshing={rows.isRefreshing}
            failure={
              failure && { message: `${failure.title}. ${failure.detail}`, onRetry: rows.retry }
            }
            resetKey={rows.shownKey}
            // The rows of the query before have their place in the entry of the history before.
            {...(rows.isSwitching ? {} : { scrollKey: key })}
            empty={
              <ListEmpty
                words={listWords}
                error={rows.error}
                asked={asked}
                writeBlock={writeBlock}
                onClear={() => setState(noFilters)}
                onRetry={rows.retry}
              />
            }
          />
          {selection.count > 0 && (
            <PartBoundary>
              <Suspense fallback={null}>
                <LazyBulk selection={selection} filter={filter} total={rows.total ?? 0} />
              </Suspense>
            </PartBoundary>
          )}
        </div>
      </ListFrame>
      <ListOverlays activeSwitch={activeSwitch} />
    </>
  );
}
