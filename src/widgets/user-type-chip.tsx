import type { UserType } from '#src/contract/interface-user-record.ts';
import { userTypeFacts } from '#src/domain/user-types.ts';
import { IconWord } from '#src/ui/icon-word.tsx';
import { userTypeIcons } from './user-type-icons.ts';

/** What kind of identity a user is, on its page. */
export function UserTypeChip({ type }: { type: UserType }) {
  const { label, who } = userTypeFacts[type];
  return (
    <IconWord icon={userTypeIcons[type]} tip={who}>
      {label}
    </IconWord>
  );
}
