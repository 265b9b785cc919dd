import Chip from '@mui/material/Chip';
import type { ReactNode } from 'react';

export type ChipTone = 'neutral' | 'success' | 'warning' | 'danger' | 'accent';

const colors = {
  neutral: 'default',
  success: 'success',
  warning: 'warning',
  danger: 'error',
  accent: 'primary',
} as const;

/** A state in a word, with a dot and a tint: the word alone must tell it. */
export function StateChip({ tone, children }: { tone: ChipTone; children: ReactNode }) {
  return <Chip variant="state" color={colors[tone]} label={children} />;
}
