import type { Group } from '#src/contract/groups.ts';
import { counted } from '#src/lib/words.ts';
import { paths } from '#src/lib/paths.ts';
import { ChipsCell } from '#src/ui/data-table/chips-cell.tsx';
import type { Column } from '#src/ui/data-table/column.ts';
import { OriginCell } from '#src/widgets/origin-cell.tsx';
import {
  codedNameColumn,
  descriptionColumn,
  updatedColumn,
} from '#src/widgets/list-page/common-columns.tsx';
import { lockSummary } from './group-words.ts';
import type { ColumnId } from './list-state.ts';

type GroupColumn = Column<Group> & { id: ColumnId };

type ColumnOptions = {
  /** Somebody is about to open the group. */
  onIntent: (group: Group) => void;
};

/** The columns of the groups' list, in their order. */
export function groupColumns({ onIntent }: ColumnOptions): GroupColumn[] {
  return [
    codedNameColumn({ minWidth: 240, pathOf: paths.groups.detail, onIntent }),
    descriptionColumn(),
    {
      id: 'origin',
      header: 'Origin',
      width: 160,
      card: 'end',
      skeleton: 'line',
      render: (group) => <OriginCell origin={group.origin} reason={lockSummary(group)} />,
    },
    {
      id: 'members',
      header: 'Members',
      width: 124,
      card: 'meta',
      skeleton: 'short',
      render: ({ members }) =>
        members === 0 ? (
          <span className="dt-quiet">Nobody</span>
        ) : (
          <span className="tnum">{counted(members, 'member')}</span>
        ),
    },
    {
      id: 'permissions',
      header: 'Permissions',
      minWidth: 220,
      skeleton: 'chips',
      render: ({ name, permissions, grantsEverything }) =>
        grantsEverything ? (
          'Every permission'
        ) : (
          <ChipsCell items={permissions} noun="permissions" owner={name} />
        ),
    },
    {
      id: 'licences',
      header: 'Licences',
      minWidth: 168,
      skeleton: 'chips',
      render: ({ name, licences, grantsEverything }) =>
        grantsEverything ? (
          'Every enabled licence'
        ) : (
          <ChipsCell items={licences} noun="licences" owner={name} />
        ),
    },
    updatedColumn(),
  ];
}
