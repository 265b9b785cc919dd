import { problemIn } from '#src/client/api-error.ts';
import type { Problem } from '#src/contract/problem.ts';
import { failureWords, type FailureWords } from '#src/widgets/failure-words.ts';

/** What a refused save says: to which field what, and what is for no field of the form. */
export type ServerMessages<Field extends string> = {
  fields: { field: Field; message: string }[];
  rest: FailureWords[];
};

/** The form's field that a pointer is about: `/permissions/3` is about `permissions` (RFC 6901). */
function fieldOf<Field extends string>(
  pointer: string | undefined,
  fields: readonly Field[],
): Field | undefined {
  const [, first] = pointer?.split('/') ?? [];
  return fields.find((field) => field === first?.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function validationMessages<Field extends string>(
  problem: Problem,
  fields: readonly Field[],
): ServerMessages<Field> {
  const messages: ServerMessages<Field> = { fields: [], rest: [] };
  for (const { pointer, detail } of problem.errors ?? []) {
    const field = fieldOf(pointer, fields);
    if (field === undefined) {
      messages.rest.push({ title: problem.title, detail: `${detail} (${pointer})` });
    } else {
      messages.fields.push({ field, message: detail });
    }
  }
  return messages;
}

/**
 * Sorts what a call threw on save into messages for the form's fields and the rest, which goes above the form.
 * `subject` is what was saved, for the words: "the interface user".
 */
export function serverMessages<Field extends string>(
  error: unknown,
  fields: readonly Field[],
  subject: string,
): ServerMessages<Field> {
  const invalid = problemIn(error, 'validation');
  if (invalid !== undefined) {
    const messages = validationMessages(invalid, fields);
    if (messages.fields.length + messages.rest.length > 0) return messages;
  }
  const conflict = problemIn(error, 'conflict');
  const field = fieldOf(conflict?.pointer, fields);
  if (conflict !== undefined && field !== undefined) {
    return { fields: [{ field, message: conflict.detail }], rest: [] };
  }
  return { fields: [], rest: [failureWords(error, subject)] };
}
