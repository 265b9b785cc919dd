import { useQueryClient } from '@tanstack/react-query';
import { appQueries } from '#src/api/apps.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { useUrlState } from '#src/ui/use-url-state.ts';
import type { BarFilter } from '#src/widgets/list-bar.tsx';
import type { ListWords } from '#src/widgets/list-empty.tsx';
import { listControl } from '#src/widgets/list-page/list-control.ts';
import { ListPage } from '#src/widgets/list-page/list-page.tsx';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { appColumns } from './list-columns.tsx';
import { columnIds, defaultColumns, listSchema, noFilters, toQuery } from './list-state.ts';

const listWords: ListWords = {
  one: 'app',
  many: 'apps',
  explanation:
    'An app is installed by a manifest, a JSON file that declares the licences, permissions, user groups and users that it brings. What is done is shown before it is, and uninstalling takes everything back.',
  createPath: paths.apps.install,
  createLabel: 'Install app',
};

const driftOptions = [
  { value: 'yes', label: 'Deviates from its manifest' },
  { value: 'no', label: 'As declared' },
];

const preloadInstall = () => void import('./install-page.tsx').catch(noop);

/** Every installed app in one list: search, filter, order and columns are in the address. */
export function AppsPage() {
  const client = useQueryClient();
  const [state, setState] = useUrlState(listSchema);
  const rows = usePagedRows((offset) => appQueries.list(toQuery(state, offset)));
  const writeBlock = useWriteBlock('apps');
  const filters: BarFilter[] = [
    {
      label: 'Drift',
      options: driftOptions,
      value: state.drift,
      onChoose: (drift) => setState({ drift: listSchema.shape.drift.parse(drift) }),
    },
  ];

  return (
    <ListPage
      words={listWords}
      help="apps"
      searchesIn="name"
      filters={filters}
      control={listControl({ state, setState, listSchema, columnIds, defaultColumns, noFilters })}
      writeBlock={writeBlock}
      preloadCreate={preloadInstall}
      rows={rows}
      rowId={(app) => app.id}
      rowLabel={(app) => app.name}
      columns={appColumns(({ id }) => void client.query(appQueries.detail(id)).catch(noop))}
    />
  );
}
