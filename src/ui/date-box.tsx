import { useId, useState } from 'react';
import './date-box.css';

type DateBoxProps = {
  label: string;
  /** `2026-03-12`, or nothing. */
  value: string;
  min?: string | undefined;
  max?: string | undefined;
  onCommit: (day: string) => void;
};

/** A day that is really meant: while a year is typed, the box has the years 2, 20 and 202. */
const whole = /^(?:20\d\d-\d\d-\d\d)?$/;

/** A day of the calendar. The box owns its text while it has the focus. */
export function DateBox({ label, value, min, max, onCommit }: DateBoxProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  return (
    <span className="ui-date">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="ui-date-box tnum"
        value={draft ?? value}
        min={min === '' ? undefined : min}
        max={max === '' ? undefined : max}
        onChange={({ target }) => {
          setDraft(target.value);
          // What is half typed reads as empty, as what was cleared does.
          if (target.validity.badInput || !whole.test(target.value)) return;
          onCommit(target.value);
        }}
        onBlur={() => setDraft(undefined)}
      />
    </span>
  );
}
