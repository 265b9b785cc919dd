import * as z from 'zod';
import { type CallId, callId } from '#src/contract/call-record.ts';
import { timeouts } from './retry-policy.ts';

/** A request to the gateway, as it goes over the wire. */
export type CallToSend = {
  /** Absolute. */
  readonly address: string;
  readonly method: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | undefined;
};

export type GatewayReply = {
  readonly status: number;
  /** Those that the browser lets be read. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** The body goes on: only its beginning was read. */
  readonly isCut: boolean;
  /** Under which the call is on record; refusals have it too. */
  readonly callId: CallId | undefined;
  readonly milliseconds: number;
};

/** Why there is no reply. */
export type SendFault =
  /** The browser says that there is no network. Nothing was sent. */
  | 'offline'
  /** The connection failed, the gateway points elsewhere, or it doesn't let this origin in. */
  | 'network'
  | 'timeout'
  | 'cancelled'
  /** The browser refuses to send it as it is. */
  | 'unsendable';

export type SendOutcome =
  | { readonly kind: 'answered'; readonly reply: GatewayReply }
  | { readonly kind: 'failed'; readonly fault: SendFault };

/** Of longer answers only so many bytes are read. */
const bodyLimit = 64 * 1024;

async function readBody(response: Response): Promise<{ text: string; isCut: boolean }> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { text: '', isCut: false };
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  while (size < bodyLimit) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), isCut: false };
    text += decoder.decode(value.subarray(0, bodyLimit - size), { stream: true });
    size += value.length;
  }
  await reader.cancel();
  return { text, isCut: true };
}

const withCallId = z.object({ callId });

function callIdIn(text: string): CallId | undefined {
  try {
    return withCallId.safeParse(JSON.parse(text)).data?.callId;
  } catch {
    return undefined;
  }
}

function requestOf({ address, method, headers, body }: CallToSend): Request | undefined {
  try {
    return new Request(address, {
      method,
      headers: headers.map(([name, value]): [string, string] => [name, value]),
      ...(body === undefined ? {} : { body }),
      // Neither goes the session along, nor does the browser ask for a password.
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
  } catch {
    return undefined;
  }
}

/** Sends one call to the gateway, as an external system would. It never throws, and never sends twice. */
export async function sendCall(call: CallToSend, signal: AbortSignal): Promise<SendOutcome> {
  const failed = (fault: SendFault): SendOutcome => ({ kind: 'failed', fault });
  if ('onLine' in navigator && !navigator.onLine) return failed('offline');
  const request = requestOf(call);
  if (request === undefined) return failed('unsendable');
  const timeout = AbortSignal.timeout(timeouts.write);
  const startedAt = performance.now();
  try {
    const response = await fetch(request, { signal: AbortSignal.any([signal, timeout]) });
    const { text, isCut } = await readBody(response);
    return {
      kind: 'answered',
      reply: {
        status: response.status,
        headers: [...response.headers],
        body: text,
        isCut,
        callId: callIdIn(text),
        milliseconds: Math.round(performance.now() - startedAt),
      },
    };
  } catch {
    if (signal.aborted) return failed('cancelled');
    return failed(timeout.aborted ? 'timeout' : 'network');
  }
}
