import type { Ref } from 'react';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { addressInGateway, gatewayPath } from '#src/domain/endpoint-address.ts';
import type { Choice } from '#src/ui/choice/choice.ts';
import { RecordPicker } from './record-picker.tsx';
import { useRecordSearch } from './use-record-search.ts';

type MappingPickerProps = {
  label: string;
  help?: string | undefined;
  /** What is chosen. */
  chosen: IncomingMapping | undefined;
  onChoose: (id: string) => void;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

function asChoice({ id, name, method, systemSlug, path, active }: IncomingMapping): Choice {
  return {
    id,
    name,
    code: `${method} ${gatewayPath}${addressInGateway(systemSlug, path)}`,
    mark: active ? undefined : 'Inactive',
  };
}

/** One endpoint, searched for by name, path or permission. */
export function MappingPicker({ chosen, ...field }: MappingPickerProps) {
  const search = useRecordSearch(incomingMappingQueries.list, asChoice);
  return (
    <RecordPicker
      {...field}
      search={search}
      subject="incoming mappings"
      placeholder="Search name, path or permission"
      chosen={chosen && asChoice(chosen)}
    />
  );
}
