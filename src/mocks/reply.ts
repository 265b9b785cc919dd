import { basePath, type Endpoint } from '#src/contract/endpoint.ts';
import { type Problem, problemOf } from '#src/contract/problem.ts';
import type { LooseReply } from './mock.ts';
import type { Refusal } from './refusal.ts';

/** The mock answered what the contract doesn't say. A mistake of ours, never of who asked. */
export class ContractBreach extends Error {
  constructor(endpoint: Endpoint, what: string) {
    super(`The mock broke the contract at ${endpoint.id}: ${what}`);
    this.name = 'ContractBreach';
  }
}

/** Where a value and what the schema made of it differ, and how. */
type Difference = { readonly at: string; readonly what: string };

/**
 * What of a value the schema kept, dropped or turned into something else; nothing when it came out as it went in. Where that
 * is gets its words on the way back only: nearly every value of nearly every reply is as it should be.
 */
function differenceIn(sent: unknown, kept: unknown): Difference | undefined {
  if (typeof sent !== 'object' || sent === null) {
    return Object.is(sent, kept)
      ? undefined
      : { at: '', what: 'is not what the schema makes of it' };
  }
  if (typeof kept !== 'object' || kept === null) return { at: '', what: 'was dropped' };
  for (const key of Object.keys(sent)) {
    const difference = Object.hasOwn(kept, key)
      ? differenceIn(Reflect.get(sent, key), Reflect.get(kept, key))
      : { at: '', what: 'is not declared' };
    if (difference !== undefined) return { ...difference, at: `/${key}${difference.at}` };
  }
  return undefined;
}

/** Holds a reply against the contract, strictly: nothing missing, nothing undeclared. */
export function checkReply(endpoint: Endpoint, body: unknown): void {
  if (endpoint.response === null) {
    if (body !== undefined) throw new ContractBreach(endpoint, 'a body where there is none');
    return;
  }
  const result = endpoint.response.safeParse(body);
  if (!result.success) throw new ContractBreach(endpoint, result.error.message);
  const difference = differenceIn(body, result.data);
  if (difference === undefined) return;
  throw new ContractBreach(endpoint, `${difference.at || '/'} ${difference.what}`);
}

function etagIn(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null || !('etag' in body)) return undefined;
  return typeof body.etag === 'string' ? body.etag : undefined;
}

/** The answer to a request that was carried out. */
export function responseTo(endpoint: Endpoint, reply: LooseReply): Response {
  checkReply(endpoint, reply.body);
  const headers = new Headers(reply.headers);
  const etag = etagIn(reply.body);
  if (etag !== undefined) headers.set('ETag', etag);
  if (reply.location !== undefined) headers.set('Location', `${basePath}${reply.location}`);
  if (reply.body === undefined) return new Response(null, { status: endpoint.status, headers });
  headers.set('Content-Type', 'application/json');
  return new Response(JSON.stringify(reply.body), { status: endpoint.status, headers });
}

const problemResponse = (document: Problem, headers: HeadersInit = {}) => {
  const all = new Headers(headers);
  all.set('Content-Type', 'application/problem+json');
  return new Response(JSON.stringify(document), { status: document.status, headers: all });
};

const pathOf = (request: Request) => new URL(request.url).pathname;

/** A refusal as a problem document. */
export function responseToRefusal(refusal: Refusal, request: Request): Response {
  const document = problemOf(refusal.slug, refusal.message, {
    ...refusal.more,
    instance: pathOf(request),
  });
  return problemResponse(document, refusal.headers);
}

/** A mistake of the mock, loudly. */
export function responseToMistake(error: unknown, request: Request): Response {
  return problemResponse({
    type: error instanceof ContractBreach ? '/problems/contract-breach' : 'about:blank',
    title: error instanceof ContractBreach ? 'The mock broke the contract' : 'The mock failed',
    status: 500,
    detail: error instanceof Error ? error.message : String(error),
    instance: pathOf(request),
  });
}
