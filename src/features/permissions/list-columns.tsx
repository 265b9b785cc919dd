import type { Permission } from '#src/contract/permissions.ts';
import { paths } from '#src/lib/paths.ts';
import type { Column } from '#src/ui/data-table/column.ts';
import { OriginCell } from '#src/widgets/origin-cell.tsx';
import {
  codedNameColumn,
  descriptionColumn,
  updatedColumn,
} from '#src/widgets/list-page/common-columns.tsx';
import { holdersColumn } from '#src/widgets/list-page/holders-column.tsx';
import { GateCell } from './gate-cell.tsx';
import type { ColumnId } from './list-state.ts';

type PermissionColumn = Column<Permission> & { id: ColumnId };

type ColumnOptions = {
  licenceName: (code: string) => string;
  /** Somebody is about to open the permission. */
  onIntent: (permission: Permission) => void;
};

/** The columns of the permissions' list, in their order. */
export function permissionColumns({ licenceName, onIntent }: ColumnOptions): PermissionColumn[] {
  return [
    codedNameColumn({ minWidth: 240, pathOf: paths.permissions.detail, onIntent }),
    descriptionColumn(),
    {
      id: 'origin',
      header: 'Origin',
      width: 168,
      card: 'end',
      skeleton: 'line',
      render: (permission) => <OriginCell origin={permission.origin} />,
    },
    {
      id: 'gate',
      header: 'Gated by',
      minWidth: 180,
      skeleton: 'line',
      render: (permission) => <GateCell permission={permission} licenceName={licenceName} />,
    },
    holdersColumn(168),
    updatedColumn(),
  ];
}
