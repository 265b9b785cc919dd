import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { appQueries, decideDrift } from '#src/api/apps.ts';
import { createIntent } from '#src/client/intent.ts';
import type { AppId } from '#src/contract/app-record.ts';
import type { DriftDecision } from '#src/contract/apps.ts';
import { counted } from '#src/lib/words.ts';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { isStalePlan } from './use-apply.ts';

type Outcome = { onDone: () => void; onStale: () => void };

/** Restores or keeps deviations, and says what became of them. */
export function useDriftDecision(id: AppId) {
  const client = useQueryClient();
  const { notify } = useNotices();
  const [intent] = useState(createIntent);
  const flight = useSingleFlight();
  const { mutate, isPending, isSuccess, error, reset } = useMutation(decideDrift());

  function decide(body: DriftDecision, { onDone, onStale }: Outcome) {
    if (!flight.begin()) return;
    mutate(
      { id, intent: intent.keyFor(body), body },
      {
        onSuccess(drift) {
          flight.end();
          client.setQueryData(appQueries.drift(id).queryKey, drift);
          const what = counted(body.items.length, 'deviation is', 'deviations are');
          const verb = body.action === 'restore' ? 'restored' : 'kept';
          notify({ tone: 'success', text: `${what} ${verb}.` });
          onDone();
        },
        onError(failure) {
          flight.end();
          if (!isStalePlan(failure)) return;
          reset();
          void client.invalidateQueries({ queryKey: appQueries.drift(id).queryKey });
          onStale();
        },
      },
    );
  }

  return { decide, isPending, isCarriedOut: isPending || isSuccess, error, forget: reset };
}
