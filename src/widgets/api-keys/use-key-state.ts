import type { ApiKey } from '#src/contract/api-key-record.ts';
import { keyStateAt } from '#src/domain/api-key-rules.ts';
import { useNow } from '#src/ui/use-now.ts';
import { keyStateFacts } from './key-state-words.ts';

/** The state of a key in a word, and its tone; a key whose end passes while one looks at it is called expired. */
export function useKeyState(apiKey: ApiKey) {
  return keyStateFacts[keyStateAt(apiKey, useNow())];
}
