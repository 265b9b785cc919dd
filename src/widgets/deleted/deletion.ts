import { absenceIn } from '#src/client/api-error.ts';
import type { Problem } from '#src/contract/problem.ts';

/** That a record which was read before is gone. */
export type Deletion = Pick<Problem, 'deletedAt' | 'deletedBy'> & {
  /** A save found out, rather than the record being read again. */
  isAnswer: boolean;
};

/** The deletion that a refused save, or else reading the record again, tells of; nothing where neither does. */
export function deletionOf(save: unknown, reading: unknown): Deletion | undefined {
  const problem = absenceIn(save) ?? absenceIn(reading);
  return problem && { ...problem, isAnswer: absenceIn(save) !== undefined };
}
