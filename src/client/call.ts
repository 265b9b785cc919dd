import * as z from 'zod';
import { timestamp } from '#src/contract/common.ts';
import {
  fillPath,
  needsIfMatch,
  takesIdempotencyKey,
  type Endpoint,
} from '#src/contract/endpoint.ts';
import { ApiError, type Failure } from './api-error.ts';
import { apiAddressOf } from './config.ts';
import { readAnswer } from './read-answer.ts';
import { timeouts } from './retry-policy.ts';
import { hearDateOf, hearTimestamp } from './server-clock.ts';
import { waitForSession } from './session-gate.ts';

type Part<E extends Endpoint, Key extends 'params' | 'query' | 'body'> = E extends {
  readonly [K in Key]: infer Schema extends z.ZodType;
}
  ? Key extends 'query'
    ? { query?: z.output<Schema> }
    : { [K in Key]: z.output<Schema> }
  : unknown;

type Precondition<E extends Endpoint> = E['method'] extends 'PATCH' | 'PUT' | 'DELETE'
  ? E['path'] extends '/session'
    ? unknown
    : { etag: string }
  : unknown;

type Intent<E extends Endpoint> = E['method'] extends 'POST'
  ? E['path'] extends '/session'
    ? unknown
    : { intent: string }
  : unknown;

/** What an endpoint is asked with: `params`, `query`, `body`, the record's `etag`, the key of the operator's `intent`. */
export type InputOf<E extends Endpoint> = Part<E, 'params'> &
  Part<E, 'query'> &
  Part<E, 'body'> &
  Precondition<E> &
  Intent<E>;

export type AnswerOf<E extends Endpoint> = E['response'] extends z.ZodType
  ? z.output<E['response']>
  : undefined;

type LooseInput = {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  etag?: string;
  intent?: string;
};

/**
 * The one way to the network. Every answer is parsed by the endpoint's schema.
 * @throws {ApiError} whatever goes wrong, but for an abort by `signal`, which throws the signal's reason.
 */
export async function call<const E extends Endpoint>(
  definition: E,
  input: InputOf<E> & LooseInput,
  signal?: AbortSignal,
): Promise<AnswerOf<E>>;
export async function call(
  definition: Endpoint,
  input: LooseInput,
  signal?: AbortSignal,
): Promise<unknown> {
  const isWrite = definition.method !== 'GET';
  const fail = (failure: Failure) => new ApiError(failure, { endpointId: definition.id, isWrite });
  const send = async () => {
    const sentAt = performance.now();
    const response = await request(definition, input, signal, fail);
    const span = { sentAt, receivedAt: performance.now() };
    const hasDate = hearDateOf(response.headers, span);
    const answer: unknown = await readAnswer(definition, response, fail);
    if (!hasDate && isOfSession(definition)) {
      const { data } = withNow.safeParse(answer);
      if (data !== undefined) hearTimestamp(data.now, span);
    }
    return answer;
  };
  try {
    return await send();
  } catch (error) {
    if (!isLostSession(definition, error) || !(await waitForSession(signal))) throw error;
    return send();
  }
}

const isOfSession = ({ path }: Endpoint) => path === '/session';
const withNow = z.object({ now: timestamp });

function isLostSession(definition: Endpoint, error: unknown): boolean {
  if (isOfSession(definition)) return false;
  return (
    error instanceof ApiError && error.failure.kind === 'problem' && error.failure.status === 401
  );
}

async function request(
  definition: Endpoint,
  input: LooseInput,
  signal: AbortSignal | undefined,
  fail: (failure: Failure) => ApiError,
): Promise<Response> {
  if (isOffline()) throw fail({ kind: 'offline' });
  const timeout = AbortSignal.timeout(definition.method === 'GET' ? timeouts.read : timeouts.write);
  try {
    return await fetch(addressOf(definition, input), {
      method: definition.method,
      headers: headersOf(definition, input),
      ...(input.body === undefined ? {} : { body: bodyOf(definition, input.body) }),
      credentials: 'include',
      cache: 'no-store',
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
    });
  } catch (error) {
    if (signal?.aborted === true) throw error;
    if (timeout.aborted) throw fail({ kind: 'timeout' });
    throw fail({ kind: isOffline() ? 'offline' : 'network' });
  }
}

/** What the browser knows of the network; elsewhere nothing is known, and calls are tried. */
function isOffline(): boolean {
  return 'onLine' in navigator && !navigator.onLine;
}

function addressOf(definition: Endpoint, input: LooseInput): string {
  const address = apiAddressOf(fillPath(definition.path, input.params));
  if (definition.query === undefined || input.query === undefined) return address;
  const pairs = Object.entries(z.encode(definition.query, input.query)).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  return pairs.length === 0 ? address : `${address}?${new URLSearchParams(pairs).toString()}`;
}

/** As it goes over the wire. What the contract does not take is sent as it is: the service says best what is wrong. */
function bodyOf(definition: Endpoint, body: unknown): string {
  const encoded = definition.body === undefined ? undefined : z.safeEncode(definition.body, body);
  return JSON.stringify(encoded?.success === true ? encoded.data : body);
}

function headersOf(definition: Endpoint, input: LooseInput): Headers {
  const headers = new Headers({ Accept: 'application/json, application/problem+json' });
  if (input.body !== undefined) {
    const isPatch = definition.method === 'PATCH';
    headers.set('Content-Type', isPatch ? 'application/merge-patch+json' : 'application/json');
  }
  if (needsIfMatch(definition) && input.etag !== undefined) headers.set('If-Match', input.etag);
  if (takesIdempotencyKey(definition) && input.intent !== undefined) {
    headers.set('Idempotency-Key', input.intent);
  }
  return headers;
}
