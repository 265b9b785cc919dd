import { CircleHelp, Minus, Plus, Undo2, X } from 'lucide-react';
import type { ChosenEntry } from './chosen-model.ts';

type ChosenChipProps = {
  entry: ChosenEntry;
  /** What the permission is called, where it is known. */
  name: string | undefined;
  isUnknown: boolean;
  isOff: boolean;
  isTabStop: boolean;
  onToggle: () => void;
};

/** One chosen permission; against the saved state it says by sign and word whether it comes or goes. */
export function ChosenChip({
  entry,
  name,
  isUnknown,
  isOff,
  isTabStop,
  onToggle,
}: ChosenChipProps) {
  const { code, change } = entry;
  const isRemoved = change === 'removed';
  return (
    <li className="pp-chip" data-change={change}>
      {change === 'added' && (
        <span className="pp-chip-word">
          <Plus size={12} aria-hidden /> Added
        </span>
      )}
      {isRemoved && (
        <span className="pp-chip-word">
          <Minus size={12} aria-hidden /> Removed
        </span>
      )}
      {isUnknown && (
        <span className="pp-chip-word" data-tip="No permission has this code. It is kept as it is.">
          <CircleHelp size={12} aria-hidden /> Unknown
        </span>
      )}{' '}
      <span className="pp-chip-code" data-tip={name}>
        <bdi>{code}</bdi>
      </span>
      {!isOff && (
        <button
          type="button"
          className="pp-chip-button"
          data-code={code}
          tabIndex={isTabStop ? 0 : -1}
          aria-label={isRemoved ? `Put back ${code}` : `Take out ${code}`}
          data-tip={isRemoved ? 'Put back' : 'Take out'}
          onClick={onToggle}
        >
          {isRemoved ? <Undo2 size={14} aria-hidden /> : <X size={14} aria-hidden />}
        </button>
      )}
    </li>
  );
}
