import { failReasons } from '#src/contract/call-failure-record.ts';
import { callReasonWords } from '#src/domain/call-reason-words.ts';
import type { BarFilter } from '#src/widgets/list-bar.tsx';
import { callListSchema, type CallListState } from './call-list-state.ts';
import { callVerdictWords } from './call-verdict-words.ts';

const outcomeOptions = [
  { value: 'accepted', label: callVerdictWords.accepted },
  { value: 'refused', label: callVerdictWords.refused },
];
const reasonOptions = failReasons.map((value) => ({ value, label: callReasonWords[value] }));

/** The filters that every list of calls has. */
export function callFilters(
  { verdict, reason }: CallListState,
  setState: (patch: Partial<CallListState>) => void,
): BarFilter[] {
  const { shape } = callListSchema;
  return [
    {
      label: 'Outcome',
      options: outcomeOptions,
      value: verdict,
      onChoose: (chosen) => {
        const next = shape.verdict.parse(chosen);
        // What was accepted has no reason against it.
        setState(next === 'accepted' ? { verdict: next, reason: 'any' } : { verdict: next });
      },
    },
    {
      label: 'Reason',
      options: reasonOptions,
      value: reason,
      onChoose: (chosen) => {
        const next = shape.reason.parse(chosen);
        setState(
          next !== 'any' && verdict === 'accepted'
            ? { reason: next, verdict: 'any' }
            : { reason: next },
        );
      },
    },
  ];
}
