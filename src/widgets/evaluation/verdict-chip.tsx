import type { CallVerdict } from '#src/contract/call-step-record.ts';
import { StateChip } from '#src/ui/state-chip.tsx';
import { verdictTones } from './verdict-tone.ts';

const canWords: Readonly<Record<CallVerdict, string>> = {
  accepted: 'Can call',
  refused: 'Can’t call',
};

/** Whether a call would be accepted, or was, in two words. */
export function VerdictChip({
  verdict,
  words = canWords,
}: {
  verdict: CallVerdict;
  words?: Readonly<Record<CallVerdict, string>>;
}) {
  return <StateChip tone={verdictTones[verdict]}>{words[verdict]}</StateChip>;
}
