import TextField from '@mui/material/TextField';
import { useId } from 'react';
import { latestDay } from '#src/lib/typed-day.ts';
import { useDayDraft } from './use-day-draft.ts';

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
    <TextField
      id={id}
      type="date"
      label={label}
      {...box}
      error={fault !== undefined}
      helperText={fault}
      slotProps={{
        htmlInput: {
          className: 'tnum',
          min: min === '' ? undefined : min,
          max: max === undefined || max === '' ? latestDay : max,
        },
      }}
    />
  );
}
