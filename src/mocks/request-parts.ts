import * as z from 'zod';
import type { Endpoint } from '#src/contract/endpoint.ts';
import { fieldErrorsOf } from './field-errors.ts';
import { Refusal } from './refusal.ts';

/** The largest body that is read, in bytes. */
export const bodyLimit = 1024 * 1024;

/**
 * The same where a file is sent along, which says itself when it is too large: in JSON a file of 1 MiB can take six times as
 * much.
 */
export const fileBodyLimit = 8 * bodyLimit;

const limitOf = ({ problems }: Endpoint) =>
  problems.includes('payload-too-large') ? fileBodyLimit : bodyLimit;

const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.length === 1
      ? `The parameter ${quoted(issue.keys)} is not known here.`
      : `The parameters ${quoted(issue.keys)} are not known here.`;
  }
  const name = issue.path.map(String).join('.');
  return `The value of the parameter "${name}" is not understood: ${issue.message}`;
}

function parsed(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refusal('invalid-request', result.error.issues.map(describeIssue).join(' '));
}

const noParameters = z.strictObject({});

/** The parameters after the question mark: none unknown, none twice, none that is not understood. */
export function readQuery(endpoint: Endpoint, request: Request): unknown {
  const parameters = new URL(request.url).searchParams;
  const names = new Set(parameters.keys());
  const repeated = [...names].filter((name) => parameters.getAll(name).length > 1);
  if (repeated.length > 0) {
    throw new Refusal('invalid-request', `Give each parameter once: ${quoted(repeated)}.`);
  }
  return parsed(endpoint.query ?? noParameters, Object.fromEntries(parameters));
}

/** The parameters in the path. */
export function readParams(endpoint: Endpoint, params: Readonly<Record<string, string>>): unknown {
  return endpoint.params === undefined ? undefined : parsed(endpoint.params, params);
}

const mediaTypeOf = (request: Request) =>
  (request.headers.get('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

const tooLarge = (limit: number) =>
  new Refusal('payload-too-large', `Send at most ${limit / 1024 / 1024} MiB at a time.`);

/** The body as text, where the endpoint takes one: of the right media type and size. */
export async function readText(endpoint: Endpoint, request: Request): Promise<string> {
  if (endpoint.body === undefined) return '';
  const expected =
    endpoint.method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  if (mediaTypeOf(request) !== expected) {
    throw new Refusal('invalid-request', `Send the body with the content type ${expected}.`);
  }
  const limit = limitOf(endpoint);
  if (Number(request.headers.get('Content-Length') ?? 0) > limit) throw tooLarge(limit);
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > limit) throw tooLarge(limit);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('invalid-request', 'The body is not UTF-8.');
  }
}

/** The body as JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalid-request', 'The body is not JSON.');
  }
}

/** The body by the contract: every broken rule at once. */
export function readBody(schema: z.ZodType, body: unknown): unknown {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw validation(fieldErrorsOf(result.error, body));
}

/** A refusal that names what is wrong, field by field. */
export function validation(errors: ReturnType<typeof fieldErrorsOf>): Refusal {
  const count = errors.length === 1 ? 'One value' : `${errors.length} values`;
  return new Refusal('validation', `${count} cannot be accepted. Nothing was changed.`, { errors });
}
