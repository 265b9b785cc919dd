import { type ChangeEvent, type FocusEvent, useState } from 'react';
import { typedDayFault } from '#src/lib/typed-day.ts';
import { useAddressDraft } from './use-address-draft.ts';

type DayBox = HTMLInputElement;

const faultOf = ({ value, validity }: DayBox) => typedDayFault(value, validity.badInput);

/**
 * What a date box holds while somebody types in it, for a day that stands in the address. It commits whole days and an
 * empty box alone; what is still no day when the box is left stays in it, with what to do about it.
 */
export function useDayDraft(value: string, onCommit: (day: string) => void) {
  const { text, draft, type, commit, follow, onFocus, onBlur } = useAddressDraft({
    value,
    onCommit,
  });
  const [fault, setFault] = useState<string>();
  return {
    // Once the address has spoken again, what was wrong is gone with what was typed.
    fault: draft === null ? undefined : fault,
    box: {
      value: text,
      onChange({ target }: ChangeEvent<DayBox>) {
        type(target.value);
        setFault(undefined);
        if (faultOf(target) === undefined) commit(target.value);
      },
      onFocus,
      onBlur({ target }: FocusEvent<DayBox>) {
        onBlur();
        const left = faultOf(target);
        setFault(left);
        // Of a date that is only begun the box tells nothing until it is left: from then on it counts as typed.
        if (left === undefined) follow();
        else type(target.value);
      },
    },
  };
}
