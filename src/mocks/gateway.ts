import { http, type HttpHandler } from 'msw/http';
import type { RecordedCall } from '#src/contract/call-record.ts';
import type { GatewayAnswer } from '#src/domain/gateway-answer.ts';
import { gatewayPath } from '#src/domain/endpoint-address.ts';
import { recordCall } from './calls/call-recording.ts';
import { callWorldOf } from './calls/store-world.ts';
import { readCredential } from './gateway-credentials.ts';
import type { ServeOptions } from './serve.ts';
import type { World } from './world.ts';

/** How many calls are kept of those that were made since the first visit. */
const keptAtMost = 1000;

/** The longest address and method that are kept of a call. */
const addressLimit = 300;
const methodLimit = 20;

/** What looks like a key where none belongs. */
const misplacedKey = /ifk_[0-9A-Za-z]{16,}/g;

/** What follows `/dc/`, wherever the gateway is mounted; the query, in which people put secrets, is no part of it. */
function addressIn(url: string): string {
  const { pathname } = new URL(url);
  const address = pathname.slice(pathname.indexOf(gatewayPath) + gatewayPath.length);
  return address.replaceAll(misplacedKey, 'ifk_…').slice(0, addressLimit);
}

const words = {
  401: ['unauthenticated', 'Not authenticated', 'The gateway does not accept this credential.'],
  403: ['forbidden', 'Not allowed', 'This credential may not call this endpoint.'],
  404: ['not-found', 'Not found', 'There is no endpoint at this address.'],
  405: ['method-not-allowed', 'Method not allowed', 'The endpoint does not answer this method.'],
} as const;

/** What the caller is told: the call's id, and of a refusal no more than the status says. */
function responseOf({ status, headers }: GatewayAnswer, { id: callId }: RecordedCall): Response {
  const all = new Headers({ ...headers, 'Cache-Control': 'no-store' });
  if (status === 202) {
    all.set('Content-Type', 'application/json');
    return new Response(JSON.stringify({ callId }), { status, headers: all });
  }
  const [slug, title, detail] = words[status];
  all.set('Content-Type', 'application/problem+json');
  const document = { type: `/problems/${slug}`, title, status, detail, callId };
  return new Response(JSON.stringify(document), { status, headers: all });
}

/** Writes down who was there, by which credential. That is no change that anybody made: the ETags stay. */
function noteUse({ store }: World, { verdict, at, user, credential }: RecordedCall): void {
  const row = user === null ? undefined : store.users.get(user.id);
  if (verdict === 'refused' || row === undefined) return;
  const key =
    credential.kind === 'api-key' && credential.id !== null
      ? store.apiKeys.get(credential.id)
      : undefined;
  if (key !== undefined) store.apiKeys.put({ ...key, lastUsedAt: at });
  store.users.put({ ...row, lastUsedAt: at, lastUsedBy: key?.prefix ?? 'basic' });
}

function forgetOldest({ store }: World): void {
  const surplus = store.calls.size() - keptAtMost;
  if (surplus <= 0) return;
  for (const { id } of store.calls.slice(['at'], 0, surplus)) store.calls.remove(id);
}

async function answerCall(
  world: World,
  request: Request,
  { beforeAnswer }: ServeOptions,
): Promise<Response> {
  const { store } = world;
  const { presented, kept } = await readCredential(request.headers, store);
  const { call, answer } = recordCall(
    {
      id: store.nextId('call'),
      at: world.now().toISOString(),
      question: {
        credential: presented,
        method: request.method.slice(0, methodLimit),
        address: addressIn(request.url),
      },
      credential: kept,
    },
    callWorldOf(store),
    { state: 'queued' },
  );
  store.calls.put(call);
  noteUse(world, call);
  forgetOldest(world);
  await beforeAnswer?.();
  return responseOf(answer, call);
}

/** The gateway, beside the API: every path below `/dc/`, by any method. */
export function gatewayHandler(world: World, options: ServeOptions): HttpHandler {
  return http.all(`*${gatewayPath}*`, ({ request }) => answerCall(world, request, options));
}
