import type { Permission } from '#src/contract/permissions.ts';
import { paths } from '#src/lib/paths.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import type { Column } from '#src/ui/data-table/column.ts';
import { RowLink } from '#src/ui/data-table/row-link.tsx';
import { TwoLineCell } from '#src/ui/data-table/two-line-cell.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { holderWords } from '#src/widgets/holder-words.ts';
import { OriginBadge } from '#src/widgets/origin-badge.tsx';
import { GateCell } from './gate-cell.tsx';
import type { ColumnId } from './list-state.ts';

export type PermissionColumn = Column<Permission> & { id: ColumnId };

type ColumnOptions = {
  licenceName: (code: string) => string;
  /** Somebody is about to open the permission. */
  onIntent: (permission: Permission) => void;
};

/** The columns of the permissions' list, in their order. */
export function permissionColumns({ licenceName, onIntent }: ColumnOptions): PermissionColumn[] {
  return [
    {
      id: 'name',
      header: 'Name',
      minWidth: 240,
      isRowHeader: true,
      sortKey: 'name',
      card: 'title',
      skeleton: 'two-lines',
      render: (permission) => (
        <TwoLineCell
          primary={
            <RowLink
              to={paths.permissions.detail(permission.code)}
              onIntent={() => onIntent(permission)}
            >
              {permission.name}
            </RowLink>
          }
          secondary={permission.code}
          action={<CopyButton text={permission.code} label="Copy code" />}
        />
      ),
    },
    {
      id: 'description',
      header: 'Description',
      minWidth: 240,
      skeleton: 'line',
      render: ({ description }) =>
        description === '' ? (
          <span className="dt-quiet">None</span>
        ) : (
          <span className="permission-description" data-tip={description}>
            {description}
          </span>
        ),
    },
    {
      id: 'origin',
      header: 'Origin',
      width: 168,
      card: 'end',
      skeleton: 'line',
      render: (permission) => <OriginBadge origin={permission.origin} />,
    },
    {
      id: 'gate',
      header: 'Gated by',
      minWidth: 180,
      skeleton: 'line',
      render: (permission) => <GateCell permission={permission} licenceName={licenceName} />,
    },
    {
      id: 'heldBy',
      header: 'Held by',
      width: 168,
      card: 'meta',
      skeleton: 'short',
      render: (permission) => {
        const words = holderWords(permission);
        return <span className={words === 'Nobody' ? 'dt-quiet' : 'tnum'}>{words}</span>;
      },
    },
    {
      id: 'updated',
      header: 'Updated',
      width: 128,
      sortKey: 'updatedAt',
      isDescendingFirst: true,
      card: 'meta',
      skeleton: 'short',
      render: (permission) => <RelativeTime at={permission.updatedAt} />,
    },
  ];
}
