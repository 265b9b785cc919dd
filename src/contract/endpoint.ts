import type * as z from 'zod';
import type { ProblemSlug } from './problem.ts';
import type { Right } from './viewer.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One thing that the API can be asked: what goes in, what comes out, which problems are possible. */
export type Endpoint = {
  readonly id: string;
  readonly method: Method;
  /** Below the base path, with `:name` for parameters. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** `null` where the answer has no body (204). */
  readonly response: z.ZodType | null;
  readonly status: 200 | 201 | 204;
  /** Beyond `commonProblems`, which every endpoint may answer. */
  readonly problems: readonly ProblemSlug[];
  /** The right that the operator needs; absent where being signed in is enough. */
  readonly needs?: Right;
  /** Answers without a session too. */
  readonly isOpen?: true;
  /** Request or answer carries a secret: `Cache-Control: no-store`. */
  readonly carriesSecret?: true;
};

/** Base path of every endpoint. */
export const basePath = '/api/v1';

/** Declares an endpoint and keeps its literal types. */
export function endpoint<const E extends Endpoint>(definition: E): E {
  return definition;
}

/** `PATCH`, `PUT` and `DELETE` act on an existing thing and need `If-Match`. */
export function needsIfMatch(definition: Pick<Endpoint, 'method' | 'path'>): boolean {
  return ['PATCH', 'PUT', 'DELETE'].includes(definition.method) && definition.path !== '/session';
}

/** `POST` takes an `Idempotency-Key`, but for signing in. */
export function takesIdempotencyKey(definition: Pick<Endpoint, 'method' | 'path'>): boolean {
  return definition.method === 'POST' && definition.path !== '/session';
}

/**
 * Fills the parameters of a path: `/interface-users/:id` and `{ id }` make `/interface-users/usr_1`.
 * @throws {TypeError} for a parameter that is missing, or one that no address can hold: `.` and `..` lead elsewhere,
 * however they are written.
 */
export function fillPath(path: string, params: Readonly<Record<string, string>> = {}): string {
  return path.replaceAll(/:([a-z]+)/gi, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new TypeError(`The path ${path} needs ${name}.`);
    if (value === '.' || value === '..') {
      throw new TypeError(`No address can hold ${value} as ${name} in ${path}.`);
    }
    return encodeURIComponent(value.toWellFormed());
  });
}
