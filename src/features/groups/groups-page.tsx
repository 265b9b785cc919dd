import { useQueryClient } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { groupQueries } from '#src/api/groups.ts';
import { code } from '#src/contract/common.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { useUrlState } from '#src/ui/use-url-state.ts';
import type { BarFilter } from '#src/widgets/list-bar.tsx';
import type { ListWords } from '#src/widgets/list-empty.tsx';
import { listControl } from '#src/widgets/list-page/list-control.ts';
import { ListPage } from '#src/widgets/list-page/list-page.tsx';
import { originOptions } from '#src/widgets/origin-options.ts';
import { useJustAdded } from '#src/widgets/use-just-added.ts';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { groupColumns } from './list-columns.tsx';
import { columnIds, defaultColumns, listSchema, noFilters, toQuery } from './list-state.ts';

const preloadSheet = () => void import('./create-group-sheet.tsx').catch(noop);

const listWords: ListWords = {
  one: 'user group',
  many: 'user groups',
  explanation:
    'A user group grants permissions and licences to its members. Everybody in it holds what it grants, and loses it on leaving.',
  createPath: paths.groups.create,
};

/** Every user group in one list: who is in it and what it grants. Search, filter, order and columns are in the address. */
export function GroupsPage() {
  const client = useQueryClient();
  const [state, setState] = useUrlState(listSchema);
  const rows = usePagedRows((offset) => groupQueries.list(toQuery(state, offset)));
  const justAdded = useJustAdded(code, groupQueries.detail);
  const writeBlock = useWriteBlock('groups');
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
      help="groups"
      searchesIn="name, code or description"
      filters={filters}
      control={listControl({ state, setState, listSchema, columnIds, defaultColumns, noFilters })}
      writeBlock={writeBlock}
      preloadCreate={preloadSheet}
      rows={rows}
      rowId={(group) => group.code}
      rowLabel={(group) => group.name}
      columns={groupColumns({
        onIntent: (one) => void client.query(groupQueries.detail(one.code)).catch(noop),
      })}
      pinned={justAdded}
    >
      <Outlet />
    </ListPage>
  );
}
