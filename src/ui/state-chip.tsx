import type { ReactNode } from 'react';
import './state-chip.css';

export type ChipTone = 'neutral' | 'success' | 'warning' | 'danger' | 'accent';

/** A state in a word, with a dot and a tint: the word alone must tell it. */
export function StateChip({ tone, children }: { tone: ChipTone; children: ReactNode }) {
  return <span className={`ui-chip ui-chip-${tone}`}>{children}</span>;
}
