import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { paths } from '#src/lib/paths.ts';
import { ChipsCell } from '#src/ui/data-table/chips-cell.tsx';
import type { Column } from '#src/ui/data-table/column.ts';
import { RowCopy } from '#src/ui/data-table/row-copy.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RowSwitch } from '#src/ui/data-table/row-switch.tsx';
import { OwnerCell } from '#src/widgets/owner-cell.tsx';
import { UserTypeCell } from '#src/widgets/user-type-cell.tsx';
import { nameColumn } from '#src/widgets/list-page/common-columns.tsx';
import type { ColumnId } from './list-state.ts';
import { credentialWords } from './list-words.ts';

type UserColumn = Column<InterfaceUser> & { id: ColumnId };

type ColumnOptions = {
  /** Why a user can't be switched by this operator. */
  switchBlockOf: (user: InterfaceUser) => string | undefined;
  onSwitch: (user: InterfaceUser, active: boolean) => void;
  /** Somebody is about to open the user. */
  onIntent: (user: InterfaceUser) => void;
  groupName: (code: string) => string;
  /** The screen has room to spare. */
  isWide: boolean;
};

/** The columns of the interface users' list, in their order. */
export function userColumns(options: ColumnOptions): UserColumn[] {
  const { switchBlockOf, onSwitch, onIntent, groupName, isWide } = options;
  return [
    nameColumn({
      minWidth: 232,
      pathOf: ({ id }) => paths.interfaceUsers.detail(id),
      below: ({ email }) => email ?? 'None',
      actionOf: ({ email }) =>
        email === null ? undefined : <RowCopy text={email} label="Copy address" />,
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
      header: 'Active',
      width: 68,
      card: 'end',
      skeleton: 'switch',
      render: (user) => (
        <RowSwitch
          isOn={user.active}
          label={`${user.name} active`}
          disabledReason={switchBlockOf(user)}
          onChange={(active) => onSwitch(user, active)}
        />
      ),
    },
    {
      id: 'permissions',
      header: 'Permissions',
      // As wide as two short codes; the address has what is left, up to where there is room for both.
      ...(isWide ? { minWidth: 200 } : { width: 196 }),
      skeleton: 'chips',
      render: (user) => <ChipsCell items={user.permissions} noun="permissions" owner={user.name} />,
    },
    {
      id: 'groups',
      header: 'Groups',
      minWidth: 200,
      skeleton: 'chips',
      render: (user) => (
        <ChipsCell items={user.groups.map(groupName)} noun="groups" owner={user.name} />
      ),
    },
    {
      id: 'credentials',
      header: 'Credentials',
      width: 144,
      card: 'meta',
      skeleton: 'line',
      render: (user) => {
        const words = credentialWords(user);
        return <span className={words === 'None' ? 'dt-quiet' : undefined}>{words}</span>;
      },
    },
    {
      id: 'lastUsed',
      header: 'Last used',
      width: 124,
      sortKey: 'lastUsedAt',
      isDescendingFirst: true,
      card: 'meta',
      skeleton: 'short',
      render: ({ lastUsedAt }) =>
        lastUsedAt === null ? (
          <span className="dt-quiet">
            Never<span className="dt-card-only"> used</span>
          </span>
        ) : (
          <>
            <span className="dt-card-only">Used </span>
            <RelativeTime at={lastUsedAt} />
          </>
        ),
    },
    {
      id: 'keyExpiry',
      header: 'Next key expiry',
      width: 128,
      skeleton: 'short',
      render: ({ keys }) => (
        <RelativeTime
          at={keys.nextExpiryAt}
          never={keys.count === 0 ? 'No keys' : 'Never'}
          isPlanned
        />
      ),
    },
    {
      id: 'updated',
      header: 'Updated',
      width: 128,
      sortKey: 'updatedAt',
      isDescendingFirst: true,
      skeleton: 'short',
      render: (user) => <RelativeTime at={user.updatedAt} />,
    },
    {
      id: 'created',
      header: 'Created',
      width: 128,
      sortKey: 'createdAt',
      isDescendingFirst: true,
      skeleton: 'short',
      render: (user) => <RelativeTime at={user.createdAt} />,
    },
  ];
}
