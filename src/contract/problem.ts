import * as z from 'zod';
import { actor, timestamp } from './common.ts';

/** Every kind of problem that the API answers (RFC 9457), by the slug that ends its `type`. */
export const problems = {
  'invalid-request': { status: 400, title: 'The request is not understood' },
  unauthenticated: { status: 401, title: 'Not signed in' },
  forbidden: { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  conflict: { status: 409, title: 'Already taken' },
  'in-use': { status: 409, title: 'Still in use' },
  'request-in-progress': { status: 409, title: 'The same request is still running' },
  'precondition-failed': { status: 412, title: 'Changed in the meantime' },
  'payload-too-large': { status: 413, title: 'Too large' },
  validation: { status: 422, title: 'Not valid' },
  'idempotency-mismatch': { status: 422, title: 'Idempotency key used for another request' },
  'precondition-required': { status: 428, title: 'If-Match is missing' },
  'rate-limited': { status: 429, title: 'Too many requests' },
  unavailable: { status: 503, title: 'Not available' },
} as const;

export type ProblemSlug = keyof typeof problems;

/** What any endpoint may answer, whatever it declares. */
export const commonProblems = [
  'invalid-request',
  'unauthenticated',
  'forbidden',
  'rate-limited',
  'unavailable',
] as const satisfies readonly ProblemSlug[];

/** What an endpoint that takes an `Idempotency-Key` may answer besides. */
export const idempotencyProblems = [
  'request-in-progress',
  'idempotency-mismatch',
] as const satisfies readonly ProblemSlug[];

/** What an endpoint that needs `If-Match` may answer besides. */
export const preconditionProblems = [
  'precondition-failed',
  'precondition-required',
] as const satisfies readonly ProblemSlug[];

/** One broken rule: where (RFC 6901), which, and what to do. */
export const fieldError = z.object({
  pointer: z.string(),
  code: z.string(),
  detail: z.string(),
});
export type FieldError = z.infer<typeof fieldError>;

/** A record that stands in the way, to be linked to. */
export const reference = z.object({
  kind: z.string(),
  id: z.string(),
  name: z.string(),
});
export type Reference = z.infer<typeof reference>;

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
  /** 422: every broken rule. */
  errors: z.array(fieldError).optional(),
  /** 409 conflict: the field that clashes, what holds the value, a value that is free. */
  pointer: z.string().optional(),
  heldBy: reference.optional(),
  suggestion: z.string().optional(),
  /** 409 in-use: what uses it. */
  usedBy: z.array(reference).optional(),
  /** 412: the current representation. */
  current: z.unknown().optional(),
  /** 404: when and by whom what was asked for was deleted, where the service knows. */
  deletedAt: timestamp.optional(),
  deletedBy: actor.optional(),
});
export type Problem = z.infer<typeof problem>;

/** What a refusal may say beyond its slug and sentence. */
export type ProblemDetails = Omit<Problem, 'type' | 'title' | 'status' | 'detail' | 'instance'>;

const isSlug = (text: string): text is ProblemSlug => Object.hasOwn(problems, text);

/** The slug of a problem document, or `undefined` for a kind that this contract doesn't know. */
export function slugOf(document: Pick<Problem, 'type'>): ProblemSlug | undefined {
  const slug = document.type.slice(document.type.lastIndexOf('/') + 1);
  return isSlug(slug) ? slug : undefined;
}

/** Builds a problem document. `instance` is the path that was asked. */
export function problemOf(
  slug: ProblemSlug,
  detail: string,
  more: ProblemDetails & { instance?: string } = {},
): Problem {
  return { type: `/problems/${slug}`, ...problems[slug], detail, ...more };
}
