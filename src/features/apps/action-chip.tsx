import { Ban, Check, Pencil, Plus, Trash2 } from 'lucide-react';
import type { PlanAction } from '#src/contract/manifest-plan.ts';
import './action-chip.css';
import { actionWords, doneWords } from './plan-words.ts';

const icons = { create: Plus, change: Pencil, remove: Trash2, keep: Check, blocked: Ban } as const;

type ActionChipProps = {
  action: PlanAction;
  /** It has been done by now. */
  isDone?: boolean;
};

/** What is done with one thing, by word, icon and tint: each tells it without the others. */
export function ActionChip({ action, isDone = false }: ActionChipProps) {
  const Icon = icons[action];
  return (
    <span className={`plan-action plan-action-${action}`}>
      <Icon size={14} aria-hidden />
      {(isDone ? doneWords : actionWords)[action]}
    </span>
  );
}
