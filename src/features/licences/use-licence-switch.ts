import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { licenceQueries, updateLicence } from '#src/api/licences.ts';
import { problemIn } from '#src/client/api-error.ts';
import type { Licence } from '#src/contract/licences.ts';
import { isolated } from '#src/lib/isolated.ts';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';

type Question = { readonly licence: Licence; readonly enabled: boolean };

/** Enables licences and switches them off, each after a question; what became of it is said in a notice. */
export function useLicenceSwitch() {
  const client = useQueryClient();
  const { notify } = useNotices();
  const flight = useSingleFlight();
  const [asking, setAsking] = useState<Question>();
  const { mutate, isPending } = useMutation(updateLicence());

  function sayFailure({ licence: { code, name }, enabled }: Question, error: Error) {
    const key = `licence-switch-failed-${code}`;
    const action = enabled ? 'enabled' : 'switched off';
    if (problemIn(error, 'precondition-failed') !== undefined) {
      void client.invalidateQueries({ queryKey: licenceQueries.all });
      const text = `${isolated(name)} has been changed by someone else, so it was not ${action}. Check it as it is now, then switch again.`;
      notify({ tone: 'error', text, key });
      return;
    }
    const { title, detail } = failureWords(error, name);
    notify({
      tone: 'error',
      text: `${isolated(name)} was not ${action}. ${title}: ${detail}`,
      key,
    });
  }

  return {
    /** What the operator is asked about before it is switched. */
    asking,
    isPending,
    change: (licence: Licence, enabled: boolean) => setAsking({ licence, enabled }),
    keep: () => setAsking(undefined),
    confirm: () => {
      if (asking === undefined || !flight.begin()) return;
      const { licence, enabled } = asking;
      mutate(
        { code: licence.code, etag: licence.etag, body: { enabled } },
        {
          onSuccess(saved) {
            client.setQueryData(licenceQueries.detail(saved.code).queryKey, saved);
            const text = enabled
              ? `${isolated(saved.name)} is enabled. What it gates counts for whoever holds it.`
              : `${isolated(saved.name)} is switched off. What it gates counts for nobody from now on.`;
            notify({ tone: 'success', text, key: `licence-switched-${saved.code}` });
          },
          onError: (error) => sayFailure(asking, error),
          onSettled() {
            flight.end();
            setAsking(undefined);
          },
        },
      );
    },
  };
}
