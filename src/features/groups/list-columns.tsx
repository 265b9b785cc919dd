import type { Group } from '#src/contract/groups.ts';
import { counted } from '#src/lib/words.ts';
import { paths } from '#src/lib/paths.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { ChipsCell } from '#src/ui/data-table/chips-cell.tsx';
import type { Column } from '#src/ui/data-table/column.ts';
import { RowLink } from '#src/ui/data-table/row-link.tsx';
import { TwoLineCell } from '#src/ui/data-table/two-line-cell.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { OriginBadge } from '#src/widgets/origin-badge.tsx';
import { lockSummary } from './group-words.ts';
import type { ColumnId } from './list-state.ts';

export type GroupColumn = Column<Group> & { id: ColumnId };

type ColumnOptions = {
  /** Somebody is about to open the group. */
  onIntent: (group: Group) => void;
};

/** The columns of the groups' list, in their order. */
export function groupColumns({ onIntent }: ColumnOptions): GroupColumn[] {
  return [
    {
      id: 'name',
      header: 'Name',
      minWidth: 240,
      isRowHeader: true,
      sortKey: 'name',
      card: 'title',
      skeleton: 'two-lines',
      render: (group) => (
        <TwoLineCell
          primary={
            <RowLink to={paths.groups.detail(group.code)} onIntent={() => onIntent(group)}>
              {group.name}
            </RowLink>
          }
          secondary={group.code}
          action={<CopyButton text={group.code} label="Copy code" />}
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
          <span className="group-description" data-tip={description}>
            {description}
          </span>
        ),
    },
    {
      id: 'origin',
      header: 'Origin',
      width: 160,
      card: 'end',
      skeleton: 'line',
      render: (group) => <OriginBadge origin={group.origin} reason={lockSummary(group)} />,
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
    {
      id: 'updated',
      header: 'Updated',
      width: 128,
      sortKey: 'updatedAt',
      isDescendingFirst: true,
      card: 'meta',
      skeleton: 'short',
      render: (group) => <RelativeTime at={group.updatedAt} />,
    },
  ];
}
