import { useId } from 'react';
import './date-box.css';
import { useAddressDraft } from './use-address-draft.ts';

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

/** A day of the calendar, kept in the address; what is half typed goes when one leaves the box. */
export function DateBox({ label, value, min, max, onCommit }: DateBoxProps) {
  const id = useId();
  const { text, type, commit, follow, onFocus, onBlur } = useAddressDraft({ value, onCommit });
  return (
    <span className="ui-date">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        className="ui-date-box tnum"
        value={text}
        min={min === '' ? undefined : min}
        max={max === '' ? undefined : max}
        onChange={({ target }) => {
          type(target.value);
          // What is half typed reads as empty, as what was cleared does.
          if (target.validity.badInput || !whole.test(target.value)) return;
          commit(target.value);
        }}
        onFocus={onFocus}
        onBlur={() => {
          onBlur();
          follow();
        }}
      />
    </span>
  );
}
