import { interfaceUserQueries } from '#src/api/interface-users.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { ChoicePicker } from '#src/widgets/pickers/choice-picker.tsx';
import type { PickerField } from '#src/widgets/pickers/picker-field.ts';
import { useRecordSearch } from './use-record-search.ts';
import { userChoice } from './user-choice.ts';

type UsersPickerProps = PickerField & {
  /** The users that are chosen, whether or not the search of the moment finds them. */
  value: readonly InterfaceUser[];
  onChange: (value: InterfaceUser[]) => void;
  /** Why a user has its tick already, and keeps it. */
  fixedReason: (user: InterfaceUser) => string | undefined;
  warning?: string | undefined;
};

/** Several interface users, however many there are: the service searches, and what is chosen stays in sight. */
export function UsersPicker({ value, onChange, fixedReason, ...field }: UsersPickerProps) {
  const { rows, query, onSearch, found, more, error, onRetry } = useRecordSearch(
    (asked) => interfaceUserQueries.list({ ...asked, sort: ['name'] }),
    (user: InterfaceUser) => ({ ...userChoice(user), fixed: fixedReason(user) }),
  );

  return (
    <ChoicePicker
      {...field}
      value={value.map(({ id }) => id)}
      onChange={(ids) => {
        const known = new Map([...(rows ?? []), ...value].map((user) => [user.id, user]));
        onChange(Array.from(known.values()).filter(({ id }) => ids.includes(id)));
      }}
      choices={found}
      chosen={value.map(userChoice)}
      total={(found?.length ?? 0) + more}
      failure={error}
      onRetry={onRetry}
      subject="interface users"
      placeholder="Search name, address or permission"
      remoteSearch={{ query, onChange: onSearch }}
    />
  );
}
