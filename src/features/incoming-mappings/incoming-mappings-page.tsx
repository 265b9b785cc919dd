import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import { incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { ColumnChooser } from '#src/ui/data-table/column-chooser.tsx';
import { DataTable } from '#src/ui/data-table/data-table.tsx';
import { ListFrame } from '#src/ui/data-table/list-frame.tsx';
import { visibleColumns } from '#src/ui/data-table/visible-columns.ts';
import { PageHeader } from '#src/ui/page-header.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { askedWords } from '#src/widgets/asked-words.ts';
import { countWords } from '#src/widgets/count-words.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import { ListBar } from '#src/widgets/list-bar.tsx';
import { ListEmpty, type ListWords } from '#src/widgets/list-empty.tsx';
import { useCountAnnounced } from '#src/widgets/use-count-announced.ts';
import { useJustAddedId } from '#src/widgets/use-just-added.ts';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import './incoming-mappings.css';
import { mappingColumns } from './list-columns.tsx';
import { LazyDeactivateDialog, preloadDeactivate, preloadSheet } from './list-lazy.ts';
import { columnIds, defaultColumns, listSchema, noFilters, toQuery } from './list-state.ts';
import { useListFilters } from './use-list-filters.ts';
import { useMappingSwitch } from './use-mapping-switch.ts';

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
  const { search, key } = useLocation();
  const [state, setState] = useUrlState(listSchema);
  const rows = usePagedRows((offset) => incomingMappingQueries.list(toQuery(state, offset)));
  const justAdded = useJustAdded();
  const writeBlock = useWriteBlock('incoming-mappings');
  const activeSwitch = useMappingSwitch();
  const filters = useListFilters({ state, setState, isReady: rows.total !== undefined });
  const count = countWords(rows.total, rows.unfilteredTotal);
  useCountAnnounced(count, { shownKey: rows.shownKey, noun: 'incoming mappings' });

  const columns = mappingColumns({
    writeBlock,
    onSwitch: activeSwitch.change,
    onIntent: ({ id }) => void client.query(incomingMappingQueries.detail(id)).catch(noop),
  });
  const failure = rows.error === null ? undefined : failureWords(rows.error, 'incoming mappings');
  const clear = () => setState(noFilters);

  return (
    <>
      <ListFrame
        header={
          <PageHeader
            title="Incoming mappings"
            count={count}
            primaryAction={
              <ButtonLink
                variant="primary"
                to={`${paths.incomingMappings.create}${search}`}
                startIcon={<Plus size={18} aria-hidden />}
                disabledReason={writeBlock}
                onIntent={preloadSheet}
              >
                Add incoming mapping
              </ButtonLink>
            }
          />
        }
        toolbar={
          <ListBar
            search={{
              value: state.q,
              label: 'Search incoming mappings',
              placeholder: 'Search name, path or permission',
              onCommit: (q) => setState({ q }, { replace: true }),
            }}
            filters={filters}
            onClear={clear}
            columns={
              <ColumnChooser
                columns={columns}
                chosen={state.columns}
                defaults={defaultColumns}
                onChange={(ids) =>
                  setState({ columns: columnIds.filter((id) => ids.includes(id)) })
                }
              />
            }
          />
        }
      >
        <div
          className="mapping-list-body"
          onPointerEnter={preloadDeactivate}
          onFocus={preloadDeactivate}
        >
          <DataTable
            caption="Incoming mappings"
            columns={visibleColumns(columns, state.columns)}
            total={rows.total}
            rowAt={rows.rowAt}
            rowId={(mapping) => mapping.id}
            rowLabel={(mapping) => mapping.name}
            onRangeChange={rows.onRangeChange}
            sort={state.sort}
            onSortChange={(sort) => setState({ sort: listSchema.shape.sort.parse(sort) })}
            pinnedRows={justAdded}
            isRefreshing={rows.isRefreshing}
            failure={
              failure && { message: `${failure.title}. ${failure.detail}`, onRetry: rows.retry }
            }
            resetKey={rows.shownKey}
            {...(rows.isSwitching ? {} : { scrollKey: key })}
            empty={
              <ListEmpty
                words={listWords}
                error={rows.error}
                asked={askedWords(state.q, filters)}
                writeBlock={writeBlock}
                onClear={clear}
                onRetry={rows.retry}
              />
            }
          />
        </div>
      </ListFrame>
      {activeSwitch.asking !== undefined && (
        <PartBoundary>
          <Suspense fallback={null}>
            <LazyDeactivateDialog
              mapping={activeSwitch.asking}
              isPending={activeSwitch.isPending}
              onKeep={activeSwitch.keep}
              onConfirm={activeSwitch.deactivate}
            />
          </Suspense>
        </PartBoundary>
      )}
      <Outlet />
    </>
  );
}

/** The mapping that was made a moment ago. */
function useJustAdded() {
  const made = incomingMappingId.safeParse(useJustAddedId()).data;
  const { data } = useQuery({
    ...incomingMappingQueries.detail(incomingMappingId.parse(made ?? 'none')),
    enabled: made !== undefined,
  });
  return made === undefined || data === undefined ? [] : [data];
}
