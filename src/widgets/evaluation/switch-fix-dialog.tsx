import Typography from '@mui/material/Typography';
import { use, useState } from 'react';
import { flushSync } from 'react-dom';
import { fixWords } from '#src/domain/call-fixes.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { failureWords, type FailureWords } from '#src/widgets/failure-words.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { FixContext } from './fix-context.ts';
import { switchConsequences, type SwitchFix } from './switch-fix.ts';
import { useSwitchFix } from './use-switch-fix.ts';

/** Asks before something is switched on where a call failed, and does it. */
export function SwitchFixDialog({ fix, onClose }: { fix: SwitchFix; onClose: () => void }) {
  const { notify } = useNotices();
  const { onSwitched } = use(FixContext);
  const make = useSwitchFix();
  const flight = useSingleFlight();
  const [isPending, setIsPending] = useState(false);
  const [failure, setFailure] = useState<FailureWords>();
  const { name } = fix.record;
  const verb = fix.action === 'enable-key' ? 'Enable' : 'Activate';

  async function confirm() {
    if (!flight.begin()) return;
    setIsPending(true);
    setFailure(undefined);
    try {
      await make(fix);
    } catch (error) {
      flight.end();
      setIsPending(false);
      setFailure(failureWords(error, name));
      return;
    }
    const state = fix.action === 'enable-key' ? 'enabled' : 'active';
    notify({ tone: 'success', text: `${name} is ${state}.`, key: `fixed-${fix.record.id}` });
    // Closed for good, it has given the focus back; whoever is told may take it further.
    flushSync(onClose);
    onSwitched?.();
  }

  return (
    <ConfirmDialog
      title={`${fixWords(fix)}?`}
      keepLabel={fix.action === 'enable-key' ? 'Keep disabled' : 'Keep inactive'}
      confirmLabel={verb}
      pending={isPending}
      onKeep={onClose}
      onConfirm={() => void confirm()}
    >
      {failure !== undefined && <FormAlert title={failure.title}>{failure.detail}</FormAlert>}
      <Typography>{switchConsequences[fix.action]}</Typography>
    </ConfirmDialog>
  );
}
