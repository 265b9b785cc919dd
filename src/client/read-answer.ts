import * as z from 'zod';
import type { Endpoint } from '#src/contract/endpoint.ts';
import { problem, slugOf } from '#src/contract/problem.ts';
import type { ApiError, Failure } from './api-error.ts';
import { retryAfterOf } from './retry-policy.ts';
import { serverNow } from './server-clock.ts';

type Fail = (failure: Failure) => ApiError;

/** Keys under which a secret would come back; no answer of an endpoint that shows none may have one. */
const secretKeys = new Set(['password', 'passwordHash', 'hash', 'secret']);

/**
 * Reads an answer as the contract says it.
 * @throws {ApiError} of kind `problem` for a refusal, `unexpected` for anything that the contract doesn't say.
 */
export async function readAnswer<E extends Endpoint>(
  definition: E,
  response: Response,
  fail: Fail,
): Promise<E['response'] extends z.ZodType ? z.output<E['response']> : undefined>;
export async function readAnswer(
  definition: Endpoint,
  response: Response,
  fail: Fail,
): Promise<unknown> {
  const unexpected = (reason: string) =>
    fail({
      kind: 'unexpected',
      status: response.status,
      reason,
      requestId: response.headers.get('X-Request-Id'),
    });
  const text = await response.text().catch(() => {
    throw fail({ kind: 'network' });
  });
  if (!response.ok) throw refusalOf(response, text, unexpected, fail);
  if (definition.response === null) return undefined;
  const json = parseJson(text);
  if (json === undefined) throw unexpected('The answer is not JSON.');
  const leaked = secretKeyIn(json.value, secretsOf(definition.response));
  if (leaked !== undefined) throw unexpected(`The answer has a secret in it: ${leaked}.`);
  const parsed = definition.response.safeParse(json.value);
  if (!parsed.success) {
    const places = parsed.error.issues.slice(0, 3).map(({ path }) => `/${path.join('/')}`);
    throw unexpected(`The answer breaks the contract at ${places.join(', ')}.`);
  }
  return parsed.data;
}

function refusalOf(
  response: Response,
  text: string,
  unexpected: (reason: string) => ApiError,
  fail: Fail,
): ApiError {
  const document = problem.safeParse(parseJson(text)?.value);
  if (!document.success) return unexpected('The refusal is not a problem document.');
  return fail({
    kind: 'problem',
    status: response.status,
    slug: slugOf(document.data),
    problem: document.data,
    retryAfter: retryAfterOf(response.headers.get('Retry-After'), serverNow().getTime()),
  });
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The secrets that an answer is there to show (a new API key's, once). */
function secretsOf(schema: z.ZodType): ReadonlySet<string> {
  const keys = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return new Set(keys.filter((key) => secretKeys.has(key)));
}

function secretKeyIn(value: unknown, allowed: ReadonlySet<string>): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (secretKeys.has(key) && !allowed.has(key)) return key;
    const found = secretKeyIn(inner, new Set());
    if (found !== undefined) return found;
  }
  return undefined;
}
