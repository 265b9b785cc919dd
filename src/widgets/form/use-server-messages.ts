import { useState } from 'react';
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import type { FailureWords } from '#src/widgets/failure-words.ts';
import { serverMessages } from './server-messages.ts';

/**
 * Puts what the server says about a save where it belongs: field messages to the fields, with the focus on the first,
 * the rest into `rest` for one alert above the form.
 */
export function useServerMessages<Values extends FieldValues>(options: {
  setError: UseFormSetError<Values>;
  fields: readonly FieldPath<Values>[];
  subject: string;
}): {
  rest: readonly FailureWords[];
  show: (error: unknown) => void;
  clear: () => void;
} {
  const [rest, setRest] = useState<readonly FailureWords[]>([]);
  return {
    rest,
    show(error) {
      const messages = serverMessages(error, options.fields, options.subject);
      let isFirst = true;
      for (const { field, message } of messages.fields) {
        options.setError(field, { type: 'server', message }, { shouldFocus: isFirst });
        isFirst = false;
      }
      setRest(messages.rest);
    },
    clear() {
      setRest([]);
    },
  };
}
