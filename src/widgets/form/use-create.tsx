import {
  useMutation,
  useQueryClient,
  type QueryKey,
  type UseMutationOptions,
} from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { createIntent } from '#src/client/intent.ts';
import { isolated } from '#src/lib/isolated.ts';
import type { FailureWords } from '#src/widgets/failure-words.ts';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { ServerAlert } from './server-alert.tsx';
import { useSingleFlight } from './use-single-flight.ts';

type CreateOptions<Body, Saved> = {
  mutation: UseMutationOptions<Saved, Error, { intent: string; body: Body }>;
  /** Where the form's refused save is told: `useServerMessages` of it. */
  messages: {
    rest: readonly FailureWords[];
    show: (error: unknown) => void;
    clear: () => void;
  };
  /** The list that one comes from and goes back to; its query stays. */
  listPath: string;
  /** What tells the new record from others, which the list looks for, and the key of its own query. */
  idOf: (saved: Saved) => string;
  detailKey: (saved: Saved) => QueryKey;
  onSend?: (body: Body) => void;
  onSaved?: (saved: Saved, body: Body) => void;
  onRefused?: (error: unknown, body: Body) => void;
};

/**
 * Saves what is new, once, under one intent: then says so and goes back to the list with it. A refusal goes to the form.
 * `sheet` is what the form's sheet needs to know of it.
 */
export function useCreate<Body, Saved extends { name: string }>(
  options: CreateOptions<Body, Saved>,
) {
  const { mutation, messages, listPath, idOf, detailKey, onSend, onSaved, onRefused } = options;
  const navigate = useNavigate();
  const { search } = useLocation();
  const client = useQueryClient();
  const { notify } = useNotices();
  const [intent] = useState(createIntent);
  const { mutate, isPending, reset } = useMutation(mutation);
  const flight = useSingleFlight();

  function save(body: Body) {
    if (!flight.begin()) return;
    messages.clear();
    onSend?.(body);
    mutate(
      { body, intent: intent.keyFor(body) },
      {
        onSuccess(saved) {
          client.setQueryData(detailKey(saved), saved);
          onSaved?.(saved, body);
          notify({ tone: 'success', text: `${isolated(saved.name)} is saved.` });
          void navigate(
            { pathname: listPath, search },
            { state: { leaveFreely: true, justAdded: idOf(saved) } },
          );
        },
        onError(error) {
          flight.end();
          onRefused?.(error, body);
          messages.show(error);
        },
        // What was sent may carry a secret, which must not stay behind in the cache.
        onSettled: reset,
      },
    );
  }

  return {
    save,
    sheet: {
      isSaving: isPending,
      onClose: () => void navigate({ pathname: listPath, search }),
      alert: <ServerAlert messages={messages.rest} />,
    },
  };
}
