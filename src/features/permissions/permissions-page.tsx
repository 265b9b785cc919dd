import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { licenceQueries } from '#src/api/licences.ts';
import { permissionQueries } from '#src/api/permissions.ts';
import { code } from '#src/contract/common.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { useUrlState } from '#src/ui/use-url-state.ts';
import type { BarFilter } from '#src/widgets/list-bar.tsx';
import type { ListWords } from '#src/widgets/list-empty.tsx';
import { listControl } from '#src/widgets/list-page/list-control.ts';
import { ListPage } from '#src/widgets/list-page/list-page.tsx';
import { useJustAdded } from '#src/widgets/use-just-added.ts';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { permissionColumns } from './list-columns.tsx';
import { columnIds, defaultColumns, listSchema, noFilters, toQuery } from './list-state.ts';
import { originOptions } from '#src/widgets/origin-options.ts';

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
  const [state, setState] = useUrlState(listSchema);
  const rows = usePagedRows((offset) => permissionQueries.list(toQuery(state, offset)));
  const justAdded = useJustAdded(code, permissionQueries.detail);
  const writeBlock = useWriteBlock('permissions');
  const { data: licences } = useQuery({
    ...licenceQueries.catalogue(),
    // The rows come first; what their licences are called can wait for them.
    enabled: rows.total !== undefined,
  });
  const licenceNames = new Map(licences?.items.map((one) => [one.code, one.name]));
  const filters: BarFilter[] = [
    {
      label: 'Origin',
      options: originOptions,
      value: state.origin,
      onChoose: (origin) => setState({ origin: listSchema.shape.origin.parse(origin) }),
    },
  ];

  return (
    <ListPage
      words={listWords}
      help="permissions"
      searchesIn="name, code or description"
      filters={filters}
      control={listControl({ state, setState, listSchema, columnIds, defaultColumns, noFilters })}
      writeBlock={writeBlock}
      preloadCreate={preloadSheet}
      rows={rows}
      rowId={(permission) => permission.code}
      rowLabel={(permission) => permission.name}
      columns={permissionColumns({
        licenceName: (licence) => licenceNames.get(licence) ?? licence,
        onIntent: (one) => void client.query(permissionQueries.detail(one.code)).catch(noop),
      })}
      pinned={justAdded}
    >
      <Outlet />
    </ListPage>
  );
}
