import Stack from '@mui/material/Stack';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { groupQueries } from '#src/api/groups.ts';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { noop } from '#src/lib/noop.ts';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { askedWords } from '#src/widgets/asked-words.ts';
import { useBulkSelection } from '#src/widgets/bulk/use-bulk-selection.ts';
import type { BarFilter } from '#src/widgets/list-bar.tsx';
import { listControl } from '#src/widgets/list-page/list-control.ts';
import { ListTable } from '#src/widgets/list-page/list-table.tsx';
import { RecordList } from '#src/widgets/record/record-list.tsx';
import { usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { MembersBulk } from './members-bulk.tsx';
import { memberColumns } from './members-columns.tsx';
import { MembersEmpty } from './members-empty.tsx';
import {
  columnIds,
  defaultColumns,
  membersSchema,
  noFilters,
  toFilter,
  toQuery,
} from './members-state.ts';
import { MembersTop } from './members-top.tsx';
import { useShownGroup, useShownGroupCode } from './use-shown-group.ts';

const activeOptions = [
  { value: 'yes', label: 'Active' },
  { value: 'no', label: 'Inactive' },
];

/** Who is in a group: search, several at once out of it, and the way to add more. */
export function MembersTab() {
  const client = useQueryClient();
  const code = useShownGroupCode();
  const { data: group } = useShownGroup();
  const { data: catalogue } = useQuery(groupQueries.catalogue());
  const [state, setState] = useUrlState(membersSchema);
  const rows = usePagedRows((offset) => interfaceUserQueries.list(toQuery(code, state, offset)));
  const filter = toFilter(code, state);
  const selection = useBulkSelection({
    rows,
    rowId: ({ id }) => id,
    queryKey: JSON.stringify(filter),
  });
  const isFixed = group?.locks.includes('members') ?? true;
  const names = new Map(catalogue?.items.map((one) => [one.code, one.name]));
  const filters: BarFilter[] = [
    {
      label: 'Active',
      options: activeOptions,
      value: state.active,
      onChoose: (active) => setState({ active: membersSchema.shape.active.parse(active) }),
    },
  ];
  const control = listControl({
    state,
    setState,
    listSchema: membersSchema,
    columnIds,
    defaultColumns,
    noFilters,
  });
  const columns = memberColumns({
    code,
    groupName: (one) => names.get(one) ?? one,
    onIntent: ({ id }) => void client.query(interfaceUserQueries.detail(id)).catch(noop),
  });

  return (
    <>
      <RecordList
        top={
          <MembersTop
            group={group}
            filters={filters}
            control={control}
            columns={columns}
            count={rows.total?.toLocaleString('en')}
          />
        }
      >
        <Stack sx={{ flex: 1, minWidth: 0 }}>
          <ListTable
            caption={group === undefined ? 'Members' : `Members of ${group.name}`}
            noun="members"
            rows={rows}
            rowId={(user) => user.id}
            rowLabel={(user) => user.name}
            columns={columns}
            control={control}
            selection={isFixed ? undefined : selection.forTable}
            empty={
              <MembersEmpty
                group={group}
                asked={askedWords(state.q, filters)}
                error={rows.error}
                onClear={control.onClear}
                onRetry={rows.retry}
              />
            }
          />
          {group !== undefined && selection.count > 0 && (
            <MembersBulk
              group={group}
              selection={selection}
              filter={filter}
              total={rows.total ?? 0}
            />
          )}
        </Stack>
      </RecordList>
      <Outlet />
    </>
  );
}
