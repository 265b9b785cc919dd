import type { ApiKey } from '#src/contract/api-key-record.ts';
import { keyStateAt } from '#src/domain/api-key-rules.ts';
import { StateChip } from '#src/ui/state-chip.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { keyStateFacts } from './key-state-words.ts';

/** The state of a key in a word; a key whose end passes while one looks at it is called expired. */
export function KeyStateChip({ apiKey }: { apiKey: ApiKey }) {
  const { label, tone } = keyStateFacts[keyStateAt(apiKey, useNow())];
  return <StateChip tone={tone}>{label}</StateChip>;
}
