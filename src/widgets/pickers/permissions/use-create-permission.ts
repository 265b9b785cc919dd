import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { createPermission } from '#src/api/permissions.ts';
import { problemIn } from '#src/client/api-error.ts';
import { createIntent } from '#src/client/intent.ts';
import type { NewPermission, Permission } from '#src/contract/permissions.ts';
import { failureWords, type FailureWords } from '#src/widgets/failure-words.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';

function wordsFor(error: unknown, code: string): FailureWords {
  if (problemIn(error, 'conflict') !== undefined) {
    return {
      title: `${code} exists by now`,
      detail: 'Somebody else has made it in the meantime. Search for it again, then choose it.',
    };
  }
  const refused = problemIn(error, 'validation')?.errors?.map((one) => one.detail) ?? [];
  if (refused.length > 0) return { title: `${code} is refused`, detail: refused.join(' ') };
  return failureWords(error, `the permission ${code}`);
}

/** Makes a permission from inside the picker, at once and once only. */
export function useCreatePermission(onMade: (permission: Permission) => void) {
  const [intent] = useState(createIntent);
  const flight = useSingleFlight();
  const mutation = useMutation(createPermission());
  const { error, variables } = mutation;

  function create(body: NewPermission) {
    if (!flight.begin()) return;
    mutation.mutate(
      { intent: intent.keyFor(body), body },
      {
        onSuccess: onMade,
        onSettled: flight.end,
      },
    );
  }

  const code = variables?.body.code;
  return {
    create,
    isPending: mutation.isPending,
    /** Why the last one was refused, and the code that it is about. */
    refusal:
      error === null || code === undefined ? undefined : { code, words: wordsFor(error, code) },
  };
}
