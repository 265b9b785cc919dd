import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { appQueries, installApp, updateApp } from '#src/api/apps.ts';
import { problemIn } from '#src/client/api-error.ts';
import { createIntent } from '#src/client/intent.ts';
import type { App } from '#src/contract/app-record.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import type { ShownPlan } from './plan-answer.ts';

type Outcome = {
  onDone: (app: App) => void;
  /** What is live is not what the plan was made on. */
  onStale: () => void;
  onRefused: (error: Error) => void;
};

/** Whether a refusal says that a plan is out of date, rather than anything about what is in it. */
export function isStalePlan(error: Error): boolean {
  return (
    problemIn(error, 'conflict')?.pointer === '/state' ||
    problemIn(error, 'precondition-failed') !== undefined ||
    problemIn(error, 'precondition-required') !== undefined
  );
}

/** Carries a plan out: installs an app, or puts another manifest of one in place. */
export function useApply(app: App | undefined) {
  const client = useQueryClient();
  const [intent] = useState(createIntent);
  const flight = useSingleFlight();
  const install = useMutation(installApp());
  const update = useMutation(updateApp());

  function apply({ draft, state }: ShownPlan, { onDone, onStale, onRefused }: Outcome) {
    if (!flight.begin()) return;
    const callbacks = {
      onSuccess(made: App) {
        flight.end();
        client.setQueryData(appQueries.detail(made.id).queryKey, made);
        onDone(made);
      },
      onError(error: Error) {
        flight.end();
        if (isStalePlan(error)) onStale();
        else onRefused(error);
      },
    };
    const { name, manifest } = draft;
    if (app === undefined) {
      const body = { name, manifest, state };
      install.mutate({ intent: intent.keyFor(body), body }, callbacks);
    } else {
      update.mutate({ id: app.id, etag: app.etag, body: { manifest, state } }, callbacks);
    }
  }

  return { apply, isApplying: install.isPending || update.isPending };
}
