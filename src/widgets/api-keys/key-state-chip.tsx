import type { ApiKey } from '#src/contract/api-key-record.ts';
import { StateChip } from '#src/ui/state-chip.tsx';
import { useKeyState } from './use-key-state.ts';

/** The state of a key on a page. */
export function KeyStateChip({ apiKey }: { apiKey: ApiKey }) {
  const { label, tone } = useKeyState(apiKey);
  return <StateChip tone={tone}>{label}</StateChip>;
}
