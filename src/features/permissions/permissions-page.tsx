import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { Outlet, useLocation } from 'react-router';
import { licenceQueries } from '#src/api/licences.ts';
import { permissionQueries } from '#src/api/permissions.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { DataTable } from '#src/ui/data-table/data-table.tsx';
import { ListFrame } from '#src/ui/data-table/list-frame.tsx';
import { visibleColumns } from '#src/ui/data-table/visible-columns.ts';
import { PageHeader } from '#src/ui/page-header.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { countWords } from '#src/widgets/count-words.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import { HelpButton } from '#src/widgets/help/help-button.tsx';
import { ListEmpty, type ListWords } from '#src/widgets/list-empty.tsx';
import { useCountAnnounced } from '#src/widgets/use-count-announced.ts';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { permissionColumns } from './list-columns.tsx';
import { listSchema, noFilters, toQuery } from './list-state.ts';
import { ListToolbar } from './list-toolbar.tsx';
import { askedWords } from './origin-options.ts';
import './permissions-page.css';
import { useJustAdded } from './use-just-added.ts';

const preloadSheet = () => void import('./create-permission-sheet.tsx').catch(noop);

const listWords: ListWords = {
  one: 'permission',
  many: 'permissions',
  explanation:
    'A permission is what makes an endpoint reachable: an interface user that holds it can call the endpoints that ask for it, and nobody else can.',
  createPath: paths.permissions.create,
};

/** Every permission in one list: who holds each, and what it waits for. Search, filter, order and columns are in the address. */
export function PermissionsPage() {
  const client = useQueryClient();
  const { search, key } = useLocation();
  const [state, setState] = useUrlState(listSchema);
  const rows = usePagedRows((offset) => permissionQueries.list(toQuery(state, offset)));
  const justAdded = useJustAdded();
  const writeBlock = useWriteBlock('permissions');
  const { data: licences } = useQuery({
    ...licenceQueries.catalogue(),
    // The rows come first; what their licences are called can wait for them.
    enabled: rows.total !== undefined,
  });
  const count = countWords(rows.total, rows.unfilteredTotal);
  useCountAnnounced(count, { shownKey: rows.shownKey, noun: 'permissions' });

  const licenceNames = new Map(licences?.items.map((one) => [one.code, one.name]));
  const columns = permissionColumns({
    licenceName: (code) => licenceNames.get(code) ?? code,
    onIntent: ({ code }) => void client.query(permissionQueries.detail(code)).catch(noop),
  });
  const failure = rows.error === null ? undefined : failureWords(rows.error, 'permissions');

  return (
    <>
      <ListFrame
        header={
          <PageHeader
            title="Permissions"
            count={count}
            help={<HelpButton topic="permissions" />}
            primaryAction={
              <ButtonLink
                variant="primary"
                to={`${paths.permissions.create}${search}`}
                startIcon={<Plus size={18} aria-hidden />}
                disabledReason={writeBlock}
                onIntent={preloadSheet}
              >
                Add permission
              </ButtonLink>
            }
          />
        }
        toolbar={<ListToolbar state={state} setState={setState} columns={columns} />}
      >
        <DataTable
          caption="Permissions"
          columns={visibleColumns(columns, state.columns)}
          total={rows.total}
          rowAt={rows.rowAt}
          rowId={(permission) => permission.code}
          rowLabel={(permission) => permission.name}
          onRangeChange={rows.onRangeChange}
          sort={state.sort}
          onSortChange={(sort) => setState({ sort: listSchema.shape.sort.parse(sort) })}
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
              asked={askedWords(state)}
              writeBlock={writeBlock}
              onClear={() => setState(noFilters)}
              onRetry={rows.retry}
            />
          }
        />
      </ListFrame>
      <Outlet />
    </>
  );
}
