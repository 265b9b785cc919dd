import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { authMethodOf } from '#src/domain/auth-methods.ts';
import { paths } from '#src/lib/paths.ts';
import { RowCode } from '#src/ui/data-table/row-code.tsx';
import type { Column } from '#src/ui/data-table/column.ts';
import { CellLink } from '#src/ui/data-table/cell-link.tsx';
import { RowSwitch } from '#src/ui/data-table/row-switch.tsx';
import { nameColumn, updatedColumn } from '#src/widgets/list-page/common-columns.tsx';
import type { ColumnId } from './list-state.ts';

type MappingColumn = Column<IncomingMapping> & { id: ColumnId };

type ColumnOptions = {
  writeBlock: string | undefined;
  onSwitch: (mapping: IncomingMapping, active: boolean) => void;
  /** Somebody is about to open the mapping. */
  onIntent: (mapping: IncomingMapping) => void;
};

/** The columns of the incoming mappings' list, in their order. */
export function mappingColumns({ writeBlock, onSwitch, onIntent }: ColumnOptions): MappingColumn[] {
  return [
    nameColumn({
      minWidth: 230,
      pathOf: ({ id }) => paths.incomingMappings.detail(id),
      below: ({ path }) => path,
      onIntent,
    }),
    {
      id: 'system',
      header: 'System',
      minWidth: 140,
      card: 'meta',
      skeleton: 'line',
      render: ({ systemId, systemName }) => (
        <CellLink to={paths.systems.detail(systemId)}>{systemName}</CellLink>
      ),
    },
    {
      id: 'method',
      header: 'Method',
      width: 92,
      card: 'meta',
      skeleton: 'short',
      render: ({ method }) => <RowCode code={method} />,
    },
    {
      id: 'authMethod',
      header: 'Authentication',
      width: 172,
      skeleton: 'line',
      render: ({ authMethod }) => authMethodOf(authMethod).label,
    },
    {
      id: 'permission',
      header: 'Permission',
      minWidth: 180,
      skeleton: 'chips',
      render: ({ permission }) => <RowCode code={permission} />,
    },
    {
      id: 'active',
      header: 'Active',
      width: 68,
      card: 'end',
      skeleton: 'switch',
      render: (mapping) => (
        <RowSwitch
          isOn={mapping.active}
          label={`${mapping.name} active`}
          disabledReason={writeBlock}
          onChange={(active) => onSwitch(mapping, active)}
        />
      ),
    },
    updatedColumn(144),
  ];
}
