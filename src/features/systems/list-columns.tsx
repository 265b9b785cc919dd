import type { System } from '#src/contract/system-record.ts';
import { counted } from '#src/lib/words.ts';
import { paths } from '#src/lib/paths.ts';
import type { Column } from '#src/ui/data-table/column.ts';
import { RowSwitch } from '#src/ui/data-table/row-switch.tsx';
import {
  descriptionColumn,
  nameColumn,
  updatedColumn,
} from '#src/widgets/list-page/common-columns.tsx';
import type { ColumnId } from './list-state.ts';

type SystemColumn = Column<System> & { id: ColumnId };

type ColumnOptions = {
  writeBlock: string | undefined;
  onSwitch: (system: System, active: boolean) => void;
  /** Somebody is about to open the system. */
  onIntent: (system: System) => void;
};

/** The columns of the systems' list, in their order. */
export function systemColumns({ writeBlock, onSwitch, onIntent }: ColumnOptions): SystemColumn[] {
  return [
    nameColumn({
      minWidth: 220,
      pathOf: ({ id }) => paths.systems.detail(id),
      below: ({ slug }) => slug,
      onIntent,
    }),
    descriptionColumn(260),
    {
      id: 'active',
      header: 'Active',
      width: 68,
      card: 'end',
      skeleton: 'switch',
      render: (system) => (
        <RowSwitch
          isOn={system.active}
          label={`${system.name} active`}
          disabledReason={writeBlock}
          onChange={(active) => onSwitch(system, active)}
        />
      ),
    },
    {
      id: 'mappings',
      header: 'Endpoints',
      width: 128,
      card: 'meta',
      skeleton: 'short',
      render: ({ mappings }) =>
        mappings === 0 ? (
          <span className="dt-quiet">None</span>
        ) : (
          <span className="tnum">{counted(mappings, 'endpoint')}</span>
        ),
    },
    updatedColumn(144),
  ];
}
