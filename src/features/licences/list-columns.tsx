import type { Licence } from '#src/contract/licences.ts';
import { paths } from '#src/lib/paths.ts';
import { ChipsCell } from '#src/ui/data-table/chips-cell.tsx';
import type { Column } from '#src/ui/data-table/column.ts';
import { RowSwitch } from '#src/ui/data-table/row-switch.tsx';
import { OriginCell } from '#src/widgets/origin-cell.tsx';
import {
  codedNameColumn,
  descriptionColumn,
  updatedColumn,
} from '#src/widgets/list-page/common-columns.tsx';
import { holdersColumn } from '#src/widgets/list-page/holders-column.tsx';
import type { ColumnId } from './list-state.ts';

type LicenceColumn = Column<Licence> & { id: ColumnId };

type ColumnOptions = {
  writeBlock: string | undefined;
  onSwitch: (licence: Licence, enabled: boolean) => void;
  /** Somebody is about to open the licence. */
  onIntent: (licence: Licence) => void;
};

/** The columns of the licences' list, in their order. */
export function licenceColumns({ writeBlock, onSwitch, onIntent }: ColumnOptions): LicenceColumn[] {
  return [
    codedNameColumn({ minWidth: 220, pathOf: paths.licences.detail, onIntent }),
    descriptionColumn(),
    {
      id: 'enabled',
      header: 'State',
      width: 148,
      card: 'end',
      skeleton: 'switch',
      render: (licence) => (
        <span className="dt-inline">
          <RowSwitch
            isOn={licence.enabled}
            label={`${licence.name} enabled`}
            disabledReason={writeBlock}
            onChange={(enabled) => onSwitch(licence, enabled)}
          />
          <span aria-hidden>{licence.enabled ? 'Enabled' : 'Switched off'}</span>
        </span>
      ),
    },
    {
      id: 'origin',
      header: 'Origin',
      width: 204,
      skeleton: 'line',
      render: (licence) => <OriginCell origin={licence.origin} />,
    },
    {
      id: 'gates',
      header: 'Gates',
      minWidth: 220,
      skeleton: 'chips',
      render: ({ gates, name }) => (
        <ChipsCell items={gates} noun="permissions gated" owner={name} />
      ),
    },
    holdersColumn(148),
    updatedColumn(),
  ];
}
