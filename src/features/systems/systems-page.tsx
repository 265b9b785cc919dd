import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router';
import { systemQueries } from '#src/api/systems.ts';
import { systemId } from '#src/contract/system-record.ts';
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
import { ListBar, type BarFilter } from '#src/widgets/list-bar.tsx';
import { ListEmpty, type ListWords } from '#src/widgets/list-empty.tsx';
import { useCountAnnounced } from '#src/widgets/use-count-announced.ts';
import { useJustAddedId } from '#src/widgets/use-just-added.ts';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { systemColumns } from './list-columns.tsx';
import { LazyDeactivateDialog, preloadDeactivate, preloadSheet } from './list-lazy.ts';
import { columnIds, defaultColumns, listSchema, noFilters, toQuery } from './list-state.ts';
import './systems-page.css';
import { useSystemSwitch } from './use-system-switch.ts';

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
  const { search, key } = useLocation();
  const [state, setState] = useUrlState(listSchema);
  const rows = usePagedRows((offset) => systemQueries.list(toQuery(state, offset)));
  const justAdded = useJustAdded();
  const writeBlock = useWriteBlock('systems');
  const activeSwitch = useSystemSwitch();
  const count = countWords(rows.total, rows.unfilteredTotal);
  useCountAnnounced(count, { shownKey: rows.shownKey, noun: 'systems' });

  const columns = systemColumns({
    writeBlock,
    onSwitch: activeSwitch.change,
    onIntent: ({ id }) => void client.query(systemQueries.detail(id)).catch(noop),
  });
  const filters: BarFilter[] = [
    {
      label: 'Active',
      options: activeOptions,
      value: state.active,
      onChoose: (active) => setState({ active: listSchema.shape.active.parse(active) }),
    },
  ];
  const failure = rows.error === null ? undefined : failureWords(rows.error, 'systems');
  const clear = () => setState(noFilters);

  return (
    <>
      <ListFrame
        header={
          <PageHeader
            title="Systems"
            count={count}
            primaryAction={
              <ButtonLink
                variant="primary"
                to={`${paths.systems.create}${search}`}
                startIcon={<Plus size={18} aria-hidden />}
                disabledReason={writeBlock}
                onIntent={preloadSheet}
              >
                Add system
              </ButtonLink>
            }
          />
        }
        toolbar={
          <ListBar
            search={{
              value: state.q,
              label: 'Search systems',
              placeholder: 'Search name or description',
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
          className="system-list-body"
          onPointerEnter={preloadDeactivate}
          onFocus={preloadDeactivate}
        >
          <DataTable
            caption="Systems"
            columns={visibleColumns(columns, state.columns)}
            total={rows.total}
            rowAt={rows.rowAt}
            rowId={(system) => system.id}
            rowLabel={(system) => system.name}
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
              system={activeSwitch.asking}
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

/** The system that was made a moment ago. */
function useJustAdded() {
  const made = systemId.safeParse(useJustAddedId()).data;
  const { data } = useQuery({
    ...systemQueries.detail(systemId.parse(made ?? 'none')),
    enabled: made !== undefined,
  });
  return made === undefined || data === undefined ? [] : [data];
}
