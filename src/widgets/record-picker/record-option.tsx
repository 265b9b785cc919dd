import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { RecordChoice } from './record-choice.ts';

type RecordOptionProps = {
  id: string;
  choice: RecordChoice;
  /** Enter would take it. */
  isCurrent: boolean;
  isChosen: boolean;
  onTake: () => void;
};

/** One line of the list: name, what tells it from others, what is unusual about it. */
export function RecordOption({ id, choice, isCurrent, isChosen, onTake }: RecordOptionProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) line.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isCurrent]);
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/click-events-have-key-events -- focus and keys are the box's
    <div
      ref={line}
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its list is no select
      role="option"
      className="record-picker-option"
      aria-selected={isChosen}
      data-current={isCurrent ? '' : undefined}
      // The focus stays in the box.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      <span className="record-picker-name">
        <bdi>{choice.name}</bdi>
      </span>
      <span className="record-picker-note mono">
        <bdi>{choice.note}</bdi>
      </span>
      {choice.mark !== undefined && <span className="record-picker-mark">{choice.mark}</span>}
      {isChosen && <Check className="record-picker-check" size={16} aria-hidden />}
    </div>
  );
}
