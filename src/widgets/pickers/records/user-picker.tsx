import type { Ref } from 'react';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { RecordPicker } from './record-picker.tsx';
import { useRecordSearch } from './use-record-search.ts';
import { userChoice } from './user-choice.ts';

type UserPickerProps = {
  label: string;
  help?: string | undefined;
  /** Who is chosen. */
  chosen: InterfaceUser | undefined;
  onChoose: (id: string) => void;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

/** One interface user, searched for by name or address. */
export function UserPicker({ chosen, ...field }: UserPickerProps) {
  const search = useRecordSearch(interfaceUserQueries.list, userChoice);
  return (
    <RecordPicker
      {...field}
      search={search}
      subject="interface users"
      placeholder="Search name or address"
      chosen={chosen && userChoice(chosen)}
    />
  );
}
