import type { Ref } from 'react';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import type { RecordChoice } from './record-choice.ts';
import { RecordPicker } from './record-picker.tsx';
import { useRecordSearch } from './use-record-search.ts';

type UserPickerProps = {
  label: string;
  help?: string | undefined;
  /** Who is chosen. */
  chosen: InterfaceUser | undefined;
  onChoose: (id: string) => void;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

function asChoice({ id, name, email, owner, active }: InterfaceUser): RecordChoice {
  const note = email ?? (owner.kind === 'app' ? `Owned by the app ${isolated(owner.appName)}` : '');
  return { id, name, note, mark: active ? undefined : 'Inactive' };
}

/** One interface user, searched for by name or address. */
export function UserPicker({ label, help, chosen, onChoose, inputRef }: UserPickerProps) {
  const search = useRecordSearch(interfaceUserQueries.list, asChoice);
  return (
    <RecordPicker
      {...search}
      label={label}
      subject="interface users"
      placeholder="Search name or address"
      help={help}
      chosen={chosen && asChoice(chosen)}
      onChoose={onChoose}
      inputRef={inputRef}
    />
  );
}
