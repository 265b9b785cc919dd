import { type ChangeEvent, type FocusEvent, useState } from 'react';
import { typedDayFault } from '#src/lib/typed-day.ts';

type DayBox = HTMLInputElement;

const faultOf = ({ value, validity }: DayBox) => typedDayFault(value, validity.badInput);

/**
 * What a date box holds while somebody types in it. It owns its text while it has the focus, and commits whole days and
 * an empty box alone; what is still no day when the box is left stays in it, with what to do about it.
 */
export function useDayDraft(value: string, onCommit: (day: string) => void) {
  const [draft, setDraft] = useState<string>();
  const [fault, setFault] = useState<string>();
  return {
    fault,
    box: {
      value: draft ?? value,
      onChange({ target }: ChangeEvent<DayBox>) {
        setDraft(target.value);
        setFault(undefined);
        if (faultOf(target) === undefined) onCommit(target.value);
      },
      onBlur({ target }: FocusEvent<DayBox>) {
        const left = faultOf(target);
        setFault(left);
        if (left === undefined) setDraft(undefined);
      },
    },
  };
}
