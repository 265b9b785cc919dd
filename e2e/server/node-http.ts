import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What came over the socket, as the `Request` that handlers take. */
export async function toRequest(incoming: IncomingMessage, origin: string): Promise<Request> {
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const body = ['GET', 'HEAD'].includes(method) ? null : new Uint8Array(await buffer(incoming));
  return new Request(new URL(incoming.url ?? '/', origin), {
    method,
    headers,
    // Empty is not the same as absent: a `DELETE` has no body.
    body: body === null || body.length === 0 ? null : body,
  });
}

/** Sends a handler's answer. Several cookies are several header lines. */
export async function sendResponse(outgoing: ServerResponse, response: Response): Promise<void> {
  const body = new Uint8Array(await response.arrayBuffer());
  if (outgoing.destroyed) return;
  outgoing.writeHead(response.status, [...response.headers].flat()).end(body);
}

/**
 * Cuts the connection instead of answering. A few bytes that are no answer go first: when a kept-alive connection breaks
 * without any, a browser sends the request again by itself, and the page never sees the failure.
 */
export function dropConnection({ socket }: IncomingMessage): void {
  socket.write('broken off\r\n\r\n', () => socket.destroy());
}
