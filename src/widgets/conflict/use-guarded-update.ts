import { useState } from 'react';
import type * as z from 'zod';
import { absenceIn, problemIn } from '#src/client/api-error.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';

type Outcome<RecordType> = {
  onSaved: (record: RecordType) => void;
  onRefused: (error: unknown) => void;
};

type GuardedUpdate<RecordType, Patch> = {
  /** The record's schema: a stale save's refusal carries the record as it is by now. */
  schema: z.ZodType<RecordType>;
  /** Reads the record anew, where the refusal has none. */
  read: () => Promise<RecordType>;
  mutate: (
    input: { etag: string; body: Patch },
    callbacks: { onSuccess: (record: RecordType) => void; onError: (error: Error) => void },
  ) => void;
};

/**
 * Saves a record against the state that the form began with. A stale save is not an error but a question: `stale` is
 * then the record as it is by now. Nor is it one to save what somebody deleted: `absence` is what said so.
 */
export function useGuardedUpdate<RecordType extends { etag: string }, Patch>(
  options: GuardedUpdate<RecordType, Patch>,
) {
  const { schema, read, mutate } = options;
  const flight = useSingleFlight();
  const [stale, setStale] = useState<RecordType>();
  const [absence, setAbsence] = useState<unknown>();

  async function currentOf(error: unknown): Promise<RecordType | undefined> {
    const problem =
      problemIn(error, 'precondition-failed') ?? problemIn(error, 'precondition-required');
    if (problem === undefined) return undefined;
    const current = schema.safeParse(problem.current);
    return current.success ? current.data : read();
  }

  function fail(error: unknown, onRefused: Outcome<RecordType>['onRefused']) {
    if (absenceIn(error) === undefined) onRefused(error);
    else setAbsence(error);
  }

  async function refuse(error: unknown, onRefused: Outcome<RecordType>['onRefused']) {
    try {
      const current = await currentOf(error);
      if (current === undefined) fail(error, onRefused);
      else setStale(() => current);
    } catch (unreadable) {
      fail(unreadable, onRefused);
    }
  }

  return {
    stale,
    absence,
    forgetStale: () => setStale(undefined),
    /** For a form that stays open: after a save, lets the next one through. */
    goOn: () => flight.end(),
    save(base: RecordType, body: Patch, { onSaved, onRefused }: Outcome<RecordType>) {
      if (!flight.begin()) return;
      mutate(
        { etag: base.etag, body },
        {
          onSuccess: onSaved,
          onError(error) {
            flight.end();
            void refuse(error, onRefused);
          },
        },
      );
    },
  };
}
