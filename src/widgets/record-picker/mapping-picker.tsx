import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type Ref } from 'react';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { addressInGateway, gatewayPath } from '#src/domain/endpoint-address.ts';
import { searchQuery } from '#src/widgets/search-query.ts';
import type { RecordChoice } from './record-choice.ts';
import { RecordPicker } from './record-picker.tsx';

type MappingPickerProps = {
  label: string;
  help?: string | undefined;
  /** What is chosen. */
  chosen: IncomingMapping | undefined;
  onChoose: (id: string) => void;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

const shownAtOnce = 20;

function asChoice({ id, name, method, systemSlug, path, active }: IncomingMapping): RecordChoice {
  return {
    id,
    name,
    note: `${method} ${gatewayPath}${addressInGateway(systemSlug, path)}`,
    mark: active ? undefined : 'Inactive',
  };
}

/** One endpoint, searched for by name, path or permission. */
export function MappingPicker({ label, help, chosen, onChoose, inputRef }: MappingPickerProps) {
  const [q, setQ] = useState('');
  const { data, error, refetch } = useQuery({
    ...incomingMappingQueries.list({ ...searchQuery(q), limit: shownAtOnce }),
    placeholderData: keepPreviousData,
  });
  return (
    <RecordPicker
      label={label}
      subject="incoming mappings"
      placeholder="Search name, path or permission"
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
