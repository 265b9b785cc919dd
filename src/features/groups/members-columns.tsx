import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { authorsGroup, authorsWarning } from '#src/domain/authors.ts';
import { paths } from '#src/lib/paths.ts';
import { ChipsCell } from '#src/ui/data-table/chips-cell.tsx';
import type { Column } from '#src/ui/data-table/column.ts';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RowState } from '#src/ui/data-table/row-state.tsx';
import { OwnerCell } from '#src/widgets/owner-cell.tsx';
import { UserTypeCell } from '#src/widgets/user-type-cell.tsx';
import { nameColumn } from '#src/widgets/list-page/common-columns.tsx';
import type { ColumnId } from './members-state.ts';

type MemberColumn = Column<InterfaceUser> & { id: ColumnId };

type ColumnOptions = {
  /** The group whose members they are. */
  code: string;
  groupName: (code: string) => string;
  /** Somebody is about to open the user. */
  onIntent: (user: InterfaceUser) => void;
};

/** The columns of a group's members, in their order. */
export function memberColumns({ code, groupName, onIntent }: ColumnOptions): MemberColumn[] {
  return [
    nameColumn({
      minWidth: 232,
      pathOf: ({ id }) => paths.interfaceUsers.detail(id),
      below: ({ email }) => email ?? 'None',
      onIntent,
    }),
    {
      id: 'type',
      header: 'Type',
      width: 116,
      sortKey: 'type',
      card: 'meta',
      skeleton: 'line',
      render: (user) => <UserTypeCell type={user.type} />,
    },
    {
      id: 'owner',
      header: 'Owner',
      width: 130,
      skeleton: 'line',
      render: (user) => <OwnerCell owner={user.owner} />,
    },
    {
      id: 'active',
      header: 'State',
      width: 104,
      card: 'end',
      skeleton: 'short',
      render: ({ active }) => (
        <RowState tone={active ? 'success' : 'neutral'}>{active ? 'Active' : 'Inactive'}</RowState>
      ),
    },
    {
      id: 'groups',
      header: 'Other groups',
      minWidth: 240,
      card: 'meta',
      skeleton: 'chips',
      render: (user) => (
        <span className="dt-inline">
          <AuthorsChip user={user} code={code} groupName={groupName} />
          <ChipsCell
            items={user.groups.filter((group) => group !== code).map(groupName)}
            noun="other groups"
            owner={user.name}
          />
        </span>
      ),
    },
    {
      id: 'lastUsed',
      header: 'Last used',
      width: 144,
      sortKey: 'lastUsedAt',
      isDescendingFirst: true,
      skeleton: 'short',
      render: ({ lastUsedAt }) => <RelativeTime at={lastUsedAt} never="Never" />,
    },
  ];
}

type AuthorsChipProps = Pick<ColumnOptions, 'code' | 'groupName'> & { user: InterfaceUser };

/** That a member is an author and something else as well, which the restriction of authors wins over. */
function AuthorsChip({ user, code, groupName }: AuthorsChipProps) {
  const warning = authorsWarning(user.groups, groupName);
  if (warning === undefined) return null;
  return (
    <span data-tip={warning}>
      <RowState tone="warning">
        {code === authorsGroup ? 'Also in another group' : `Also in ${groupName(authorsGroup)}`}
        <span className="visually-hidden">. {warning}</span>
      </RowState>
    </span>
  );
}
