import type { System } from '#src/contract/system-record.ts';
import { counted } from '#src/lib/words.ts';
import { paths } from '#src/lib/paths.ts';
import type { Column } from '#src/ui/data-table/column.ts';
import { RowLink } from '#src/ui/data-table/row-link.tsx';
import { TwoLineCell } from '#src/ui/data-table/two-line-cell.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { Toggle } from '#src/ui/toggle.tsx';
import type { ColumnId } from './list-state.ts';

export type SystemColumn = Column<System> & { id: ColumnId };

type ColumnOptions = {
  writeBlock: string | undefined;
  onSwitch: (system: System, active: boolean) => void;
  /** Somebody is about to open the system. */
  onIntent: (system: System) => void;
};

/** The columns of the systems' list, in their order. */
export function systemColumns({ writeBlock, onSwitch, onIntent }: ColumnOptions): SystemColumn[] {
  return [
    {
      id: 'name',
      header: 'Name',
      minWidth: 220,
      isRowHeader: true,
      sortKey: 'name',
      card: 'title',
      skeleton: 'two-lines',
      render: (system) => (
        <TwoLineCell
          primary={
            <RowLink to={paths.systems.detail(system.id)} onIntent={() => onIntent(system)}>
              {system.name}
            </RowLink>
          }
          secondary={system.slug}
        />
      ),
    },
    {
      id: 'description',
      header: 'Description',
      minWidth: 260,
      skeleton: 'line',
      render: ({ description }) =>
        description === '' ? (
          <span className="dt-quiet">None</span>
        ) : (
          <span className="system-description" data-tip={description}>
            {description}
          </span>
        ),
    },
    {
      id: 'active',
      header: 'Active',
      width: 68,
      card: 'end',
      skeleton: 'switch',
      render: (system) => (
        <Toggle
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
    {
      id: 'updated',
      header: 'Updated',
      width: 144,
      sortKey: 'updatedAt',
      isDescendingFirst: true,
      card: 'meta',
      skeleton: 'short',
      render: (system) => <RelativeTime at={system.updatedAt} />,
    },
  ];
}
