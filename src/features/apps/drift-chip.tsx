import { StateChip } from '#src/ui/state-chip.tsx';
import { counted } from '#src/lib/words.ts';

/** Whether what is live is what the manifest says. */
export function DriftChip({ drift }: { drift: number }) {
  if (drift === 0) return <StateChip tone="success">As declared</StateChip>;
  return <StateChip tone="warning">{counted(drift, 'deviation')}</StateChip>;
}
