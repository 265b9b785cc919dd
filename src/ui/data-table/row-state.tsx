import type { ReactNode } from 'react';

export type RowTone = 'neutral' | 'success' | 'warning' | 'danger' | 'accent';

/** A state in a row, as `StateChip` shows it on a page: a plain element, for hundreds of them mount while one scrolls. */
export function RowState({ tone, children }: { tone: RowTone; children: ReactNode }) {
  return (
    <span className="dt-state" data-tone={tone}>
      {children}
    </span>
  );
}
