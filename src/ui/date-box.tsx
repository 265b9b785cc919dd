import { useId } from 'react';
import { latestDay } from '#src/lib/typed-day.ts';
import { describedBy, FieldNote } from './form/field-frame.tsx';
import { useDayDraft } from './use-day-draft.ts';
import './date-box.css';

type DateBoxProps = {
  label: string;
  /** `2026-03-12`, or nothing. */
  value: string;
  min?: string | undefined;
  max?: string | undefined;
  /** A whole day, or nothing once the box is cleared. */
  onCommit: (day: string) => void;
};

/** A day of the calendar, kept in the address. */
export function DateBox({ label, value, min, max, onCommit }: DateBoxProps) {
  const id = useId();
  const { box, fault } = useDayDraft(value, onCommit);
  return (
    <div className="ui-date">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="ui-date-box tnum"
        {...box}
        min={min === '' ? undefined : min}
        max={max === undefined || max === '' ? latestDay : max}
        aria-invalid={fault !== undefined}
        aria-describedby={describedBy(id, { error: fault })}
      />
      <FieldNote id={id} error={fault} />
    </div>
  );
}
