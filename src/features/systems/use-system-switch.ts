import { useMutation } from '@tanstack/react-query';
import { updateSystem } from '#src/api/systems.ts';
import type { System } from '#src/contract/system-record.ts';
import { useRecordSwitch } from '#src/widgets/record-switch/use-record-switch.ts';

/** The active switch of systems. */
export function useSystemSwitch() {
  const { mutateAsync } = useMutation(updateSystem());
  return useRecordSwitch(({ id, etag }: System, active) =>
    mutateAsync({ id, etag, body: { active } }),
  );
}
