import Chip from '@mui/material/Chip';
import { Ban, Check, Pencil, Plus, Trash2 } from 'lucide-react';
import type { PlanAction } from '#src/contract/manifest-plan.ts';
import { actionWords, doneWords } from './plan-words.ts';

const icons = { create: Plus, change: Pencil, remove: Trash2, keep: Check, blocked: Ban } as const;

/** The tints, by their groups in the theme. */
const tints = {
  create: 'successState',
  change: 'accentState',
  remove: 'dangerState',
  keep: 'neutralState',
  blocked: 'warningState',
} as const;

type ActionChipProps = {
  action: PlanAction;
  /** It has been done by now. */
  isDone?: boolean;
};

/** What is done with one thing, by word, icon and tint: each tells it without the others. */
export function ActionChip({ action, isDone = false }: ActionChipProps) {
  const Icon = icons[action];
  return (
    <Chip
      component="span"
      icon={<Icon size={14} aria-hidden />}
      label={(isDone ? doneWords : actionWords)[action]}
      sx={{
        justifySelf: 'start',
        height: 24,
        bgcolor: `${tints[action]}.ground`,
        color: `${tints[action]}.text`,
        fontSize: '0.75rem',
        fontWeight: 500,
        '& .MuiChip-icon': { marginLeft: 1.5, marginRight: -0.5, color: 'inherit' },
        '@media (forced-colors: active)': { border: '1px solid CanvasText' },
      }}
    />
  );
}
