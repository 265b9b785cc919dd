import { useQueryClient } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { licenceQueries } from '#src/api/licences.ts';
import { code as codeSchema } from '#src/contract/common.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import type { BarFilter } from '#src/widgets/list-bar.tsx';
import type { ListWords } from '#src/widgets/list-empty.tsx';
import { listControl } from '#src/widgets/list-page/list-control.ts';
import { ListPage } from '#src/widgets/list-page/list-page.tsx';
import { originOptions } from '#src/widgets/origin-options.ts';
import { useJustAdded } from '#src/widgets/use-just-added.ts';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { licenceColumns } from './list-columns.tsx';
import { columnIds, defaultColumns, listSchema, noFilters, toQuery } from './list-state.ts';
import { useLicenceSwitch } from './use-licence-switch.ts';

const preloadSheet = () => void import('./create-licence-sheet.tsx').catch(noop);
const LazySwitchDialog = lazyPart(
  () => import('./switch-licence-dialog.tsx'),
  'SwitchLicenceDialog',
);

const listWords: ListWords = {
  one: 'licence',
  many: 'licences',
  explanation:
    'A licence gates permissions: they count only while it is enabled, and only for whoever holds it. Apps declare licences, and groups give them to their members.',
  createPath: paths.licences.create,
};

const enabledOptions = [
  { value: 'yes', label: 'Enabled' },
  { value: 'no', label: 'Switched off' },
];

/** Every licence in one list: search, filters, order and columns are in the address. */
export function LicencesPage() {
  const client = useQueryClient();
  const [state, setState] = useUrlState(listSchema);
  const rows = usePagedRows((offset) => licenceQueries.list(toQuery(state, offset)));
  const justAdded = useJustAdded(codeSchema, licenceQueries.detail);
  const writeBlock = useWriteBlock('licences');
  const licenceSwitch = useLicenceSwitch();
  const filters: BarFilter[] = [
    {
      label: 'State',
      options: enabledOptions,
      value: state.enabled,
      onChoose: (enabled) => setState({ enabled: listSchema.shape.enabled.parse(enabled) }),
    },
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
      help="licences"
      searchesIn="name, code or description"
      filters={filters}
      control={listControl({ state, setState, listSchema, columnIds, defaultColumns, noFilters })}
      writeBlock={writeBlock}
      preloadCreate={preloadSheet}
      onNear={LazySwitchDialog.preload}
      rows={rows}
      rowId={(licence) => licence.code}
      rowLabel={(licence) => licence.name}
      columns={licenceColumns({
        writeBlock,
        onSwitch: licenceSwitch.change,
        onIntent: ({ code }) => void client.query(licenceQueries.detail(code)).catch(noop),
      })}
      pinned={justAdded}
    >
      {licenceSwitch.asking !== undefined && (
        <LazySwitchDialog
          licence={licenceSwitch.asking.licence}
          enabled={licenceSwitch.asking.enabled}
          isPending={licenceSwitch.isPending}
          onKeep={licenceSwitch.keep}
          onConfirm={licenceSwitch.confirm}
        />
      )}
      <Outlet />
    </ListPage>
  );
}
