import type { UserType } from '#src/contract/interface-user-record.ts';
import { userTypeFacts } from '#src/domain/user-types.ts';
import { RowBadge } from '#src/ui/data-table/row-badge.tsx';
import { userTypeIcons } from './user-type-icons.ts';

/** What kind of identity a user is, in a row: the word in the table, the icon on a card, which has less room. */
export function UserTypeCell({ type }: { type: UserType }) {
  const { label, who } = userTypeFacts[type];
  return (
    <RowBadge icon={userTypeIcons[type]} tip={who} isCardIcon>
      <span className="dt-table-only">{label}</span>
    </RowBadge>
  );
}
