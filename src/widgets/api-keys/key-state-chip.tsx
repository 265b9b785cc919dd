import type { ApiKeyState } from '#src/contract/api-key-record.ts';
import { StateChip } from '#src/ui/state-chip.tsx';
import { keyStateFacts } from './key-state-words.ts';

/** The state of a key in a word. */
export function KeyStateChip({ state }: { state: ApiKeyState }) {
  const { label, tone } = keyStateFacts[state];
  return <StateChip tone={tone}>{label}</StateChip>;
}
