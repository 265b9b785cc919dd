import { useMutation } from '@tanstack/react-query';
import { updateIncomingMapping } from '#src/api/incoming-mappings.ts';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { useRecordSwitch } from '#src/widgets/record-switch/use-record-switch.ts';

/** The active switch of incoming mappings. */
export function useMappingSwitch() {
  const { mutateAsync } = useMutation(updateIncomingMapping());
  return useRecordSwitch(({ id, etag }: IncomingMapping, active) =>
    mutateAsync({ id, etag, body: { active } }),
  );
}
