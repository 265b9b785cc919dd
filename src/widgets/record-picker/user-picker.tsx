import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type Ref } from 'react';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { searchQuery } from '#src/widgets/search-query.ts';
import type { RecordChoice } from './record-choice.ts';
import { RecordPicker } from './record-picker.tsx';

type UserPickerProps = {
  label: string;
  help?: string | undefined;
  /** Who is chosen. */
  chosen: InterfaceUser | undefined;
  onChoose: (id: string) => void;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

const shownAtOnce = 20;

function asChoice({ id, name, email, owner, active }: InterfaceUser): RecordChoice {
  const note = email ?? (owner.kind === 'app' ? `Owned by the app ${owner.appName}` : '');
  return { id, name, note, mark: active ? undefined : 'Inactive' };
}

/** One interface user, searched for by name or address. */
export function UserPicker({ label, help, chosen, onChoose, inputRef }: UserPickerProps) {
  const [q, setQ] = useState('');
  const { data, error, refetch } = useQuery({
    ...interfaceUserQueries.list({ ...searchQuery(q), limit: shownAtOnce }),
    placeholderData: keepPreviousData,
  });
  return (
    <RecordPicker
      label={label}
      subject="interface users"
      placeholder="Search name or address"
      help={help}
      chosen={chosen && asChoice(chosen)}
      choices={data?.items.map(asChoice)}
      more={data === undefined ? 0 : data.total - data.items.length}
      error={error}
      onSearch={setQ}
      onChoose={onChoose}
      onRetry={() => void refetch()}
      inputRef={inputRef}
    />
  );
}
