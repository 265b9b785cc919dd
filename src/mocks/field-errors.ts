import type * as z from 'zod';
import type { FieldError } from '#src/contract/problem.ts';

type Path = readonly PropertyKey[];

/** Where in a document something is (RFC 6901). */
export function pointerTo(path: Path): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

function valueAt(document: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? Reflect.get(value, step)
        : undefined,
    document,
  );
}

/** The nearest name above: an entry of a list goes by the name of the list. */
const fieldIn = (path: Path) => path.findLast((step) => typeof step === 'string') ?? 'body';

/** Codes that rules give themselves stand as they are; the others go by the field. */
function codeOf(issue: z.core.$ZodIssue, value: unknown): string {
  const field = fieldIn(issue.path);
  const given: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  if (typeof given === 'string') return given.includes('.') ? given : `${field}.${given}`;
  if (value === undefined) return `${field}.required`;
  return `${field}.${issue.code.replaceAll('_', '-')}`;
}

function errorsOf(issue: z.core.$ZodIssue, document: unknown): FieldError[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      pointer: pointerTo([...issue.path, key]),
      code: 'unknown-field',
      detail: 'Leave this field out: it is not known here.',
    }));
  }
  const value = valueAt(document, issue.path);
  const isPlain = issue.code !== 'custom' && value === undefined;
  return [
    {
      pointer: pointerTo(issue.path),
      code: codeOf(issue, value),
      detail: isPlain ? 'This field is required.' : issue.message,
    },
  ];
}

/** Everything that a document breaks, in the words of the contract. */
export function fieldErrorsOf(error: z.ZodError, document: unknown): FieldError[] {
  return error.issues.flatMap((issue) => errorsOf(issue, document));
}
