import { useMedia } from '#src/ui/use-media.ts';
import { useLocation } from 'react-router';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { effectivePermissions } from '#src/domain/effective-permissions.ts';
import { DataTable } from '#src/ui/data-table/data-table.tsx';
import { narrowQuery, rowHeightOf } from '#src/ui/data-table/layout.ts';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import { usePermissionWorld } from '#src/widgets/use-permission-world.ts';
import { RecordList } from '#src/widgets/record/record-list.tsx';
import { AccessBar } from './access-bar.tsx';
import { accessCardColumns, accessColumns } from './access-columns.tsx';
import { AccessEmpty } from './access-empty.tsx';
import { accessSchema, noAccessFilters, shownPermissions } from './access-state.ts';
import { AccessSummary } from './access-summary.tsx';
import { useShownUser } from './use-shown-user.ts';

/** Every permission that a user holds, where it comes from, and whether it counts. */
export function AccessPermissions() {
  const { data: user } = useShownUser();
  const { world, error, isRefreshing, retry } = usePermissionWorld();
  const held =
    user === undefined || world === undefined ? undefined : effectivePermissions(user, world);
  const [state, setState] = useUrlState(accessSchema);
  const isNarrow = useMedia(narrowQuery);
  const columns = isNarrow ? accessCardColumns() : accessColumns();
  const { key } = useLocation();
  const rows = held === undefined ? undefined : shownPermissions(held, state);
  const words = error === null ? undefined : failureWords(error, 'what the permissions depend on');

  return (
    <RecordList
      height={heightFor(rows?.length, rowHeightOf(isNarrow, 'comfortable', columns))}
      top={
        <>
          <AccessSummary user={user} held={held} hasFailed={error !== null} />
          <AccessBar held={held} state={state} shown={rows?.length} onChange={setState} />
        </>
      }
    >
      <DataTable
        caption={captionOf(user)}
        columns={columns}
        total={rows?.length}
        rowAt={(index) => rows?.[index]}
        rowId={(row) => row.code}
        rowLabel={(row) => row.permission?.name ?? row.code}
        sort={state.sort}
        onSortChange={(sort) => setState({ sort: accessSchema.shape.sort.parse(sort) })}
        isRefreshing={isRefreshing}
        failure={
          words === undefined
            ? undefined
            : { message: `${words.title}. ${words.detail}`, onRetry: retry }
        }
        empty={
          <AccessEmpty
            user={user}
            held={held}
            failure={words}
            onRetry={retry}
            onClear={() => setState(noAccessFilters)}
          />
        }
        scrollKey={key}
        resetKey={JSON.stringify(state)}
      />
    </RecordList>
  );
}

const captionOf = (user: InterfaceUser | undefined) =>
  user === undefined ? 'Effective permissions' : `Effective permissions of ${user.name}`;

/** Header, sort bar and the like; also what an empty table needs for its words. */
const extraHeight = 96;
const emptyHeight = 320;

/** How tall the table would be with nothing to scroll. */
function heightFor(count: number | undefined, rowHeight: number): number {
  return count === 0 ? emptyHeight : extraHeight + (count ?? 4) * rowHeight;
}
