import { StateChip } from '#src/ui/state-chip.tsx';
import { driftState } from './app-words.ts';

/** Whether what is live is what the manifest says. */
export function DriftChip({ drift }: { drift: number }) {
  const { tone, word } = driftState(drift);
  return <StateChip tone={tone}>{word}</StateChip>;
}
