import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { userTypeFacts } from '#src/domain/user-types.ts';
import { useDebouncedValue } from '#src/ui/use-debounced-value.ts';
import type { Choice } from '#src/widgets/choice-picker/choice-line.tsx';
import { ChoicePicker } from '#src/widgets/choice-picker/choice-picker.tsx';
import type { PickerFieldProps } from '#src/widgets/picker/picker-frame.tsx';
import { searchQuery } from '#src/widgets/search-query.ts';

type UserPickerProps = PickerFieldProps & {
  /** The users that are chosen, whether or not the search of the moment finds them. */
  value: readonly InterfaceUser[];
  onChange: (value: InterfaceUser[]) => void;
  /** Why a user has its tick already, and keeps it. */
  fixedReason: (user: InterfaceUser) => string | undefined;
  warning?: string | undefined;
};

/** How many are offered at a time: beyond that one searches on. */
const offered = 50;

/** So many letters a second would be as many requests. */
const pause = 250;

function factsOf({ email, type, owner, active }: InterfaceUser): string {
  return [
    email ?? 'No address',
    owner.kind === 'app' ? owner.appName : userTypeFacts[type].label,
    ...(active ? [] : ['inactive']),
  ].join(', ');
}

/** Chooses interface users, however many there are: the service searches, and what is chosen stays in sight. */
export function UserPicker(props: UserPickerProps) {
  const { value, onChange, fixedReason } = props;
  const [query, setQuery] = useState('');
  const asked = useDebouncedValue(query, pause);
  const { data, error, refetch } = useQuery({
    ...interfaceUserQueries.list({ ...searchQuery(asked), sort: ['name'], limit: offered }),
    placeholderData: keepPreviousData,
  });
  const found = data?.items;
  const isFound = new Set(found?.map(({ id }) => id));
  // Nothing moves under the hand: what is chosen and not found stands last.
  const shown = found && [...found, ...value.filter(({ id }) => !isFound.has(id))];
  const choices = shown?.map((user): Choice => ({
    code: user.id,
    name: user.name,
    description: '',
    grants: factsOf(user),
    fixed: fixedReason(user),
  }));

  return (
    <ChoicePicker
      {...props}
      value={value.map(({ id }) => id)}
      onChange={(ids) => {
        const known = new Map([...(shown ?? []), ...value].map((user) => [user.id, user]));
        onChange(Array.from(known.values()).filter(({ id }) => ids.includes(id)));
      }}
      choices={choices}
      total={data?.total}
      failure={data === undefined ? error : null}
      onRetry={() => void refetch()}
      noun={['interface user', 'interface users']}
      placeholder="Name, address or permission"
      remoteSearch={{ query, onChange: setQuery }}
    />
  );
}
