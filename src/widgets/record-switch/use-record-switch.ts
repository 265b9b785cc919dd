import { useState } from 'react';
import { problemIn } from '#src/client/api-error.ts';
import { isolated } from '#src/lib/isolated.ts';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';

type Switchable = { id: string; etag: string; name: string; active: boolean };

/**
 * Switches records on at once and off after a question, one at a time. What became of it is said in a notice, with the
 * way back in it.
 */
export function useRecordSwitch<RecordType extends Switchable>(
  save: (record: RecordType, active: boolean) => Promise<RecordType>,
) {
  const { notify } = useNotices();
  const flight = useSingleFlight();
  const [asking, setAsking] = useState<RecordType>();
  const [isPending, setIsPending] = useState(false);

  function sayFailure(record: RecordType, active: boolean, error: unknown) {
    const key = `switch-failed-${record.id}`;
    const action = active ? 'activated' : 'deactivated';
    if (problemIn(error, 'precondition-failed') !== undefined) {
      const text = `${isolated(record.name)} has been changed by someone else, so it was not ${action}. Check it as it is now, then switch again.`;
      notify({ tone: 'error', text, key });
      return;
    }
    const { title, detail } = failureWords(error, record.name);
    notify({
      tone: 'error',
      text: `${isolated(record.name)} was not ${action}. ${title}: ${detail}`,
      key,
    });
  }

  async function switchTo(record: RecordType, active: boolean): Promise<void> {
    if (!flight.begin()) return;
    setIsPending(true);
    try {
      const saved = await save(record, active);
      const text = active
        ? `${isolated(saved.name)} is active. Calls are let in again.`
        : `${isolated(saved.name)} is deactivated. Calls are refused from now on.`;
      notify({
        tone: 'success',
        text,
        key: `switched-${saved.id}`,
        action: { label: 'Undo', onPress: () => void switchTo(saved, !active) },
      });
    } catch (error) {
      sayFailure(record, active, error);
    }
    flight.end();
    setIsPending(false);
    setAsking(undefined);
  }

  return {
    /** What the operator is asked about before it is switched off. */
    asking,
    isPending,
    change: (record: RecordType, active: boolean) => {
      if (active) void switchTo(record, true);
      else setAsking(record);
    },
    keep: () => setAsking(undefined),
    deactivate: () => {
      if (asking !== undefined) void switchTo(asking, false);
    },
  };
}
