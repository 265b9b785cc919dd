import type { CallToSend } from '#src/client/send-call.ts';
import { endpointLink, gatewayPath } from '#src/domain/endpoint-address.ts';
import type { CredentialHeader } from '#src/domain/typed-credential.ts';
import type { CallMethod } from './try-it-state.ts';

/** What follows `/dc/` in what was typed or pasted, be it a whole link. */
export function addressTyped(typed: string): string {
  const text = typed.trim();
  const at = text.indexOf(gatewayPath);
  const address = at === -1 ? text : text.slice(at + gatewayPath.length);
  return address.replace(/^\/+/u, '');
}

/** A GET carries none: the browser does not send it. */
export function mayCarryBody(method: CallMethod): boolean {
  return method !== 'GET';
}

/** Why a body is no JSON; nothing for one that is, and for none. */
export function jsonFault(body: string): string | undefined {
  if (body.trim() === '') return undefined;
  try {
    JSON.parse(body);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : 'It can’t be read.';
  }
}

type Parts = {
  gateway: string;
  /** What follows `/dc/`. */
  address: string;
  method: CallMethod;
  credential: CredentialHeader | undefined;
  body: string;
};

/** The request as it is sent, but for the headers that are the browser's own. */
export function requestOf({ gateway, address, method, credential, body }: Parts): CallToSend {
  const link = endpointLink(gateway, { systemSlug: address, path: '' });
  const sent = mayCarryBody(method) && body !== '' ? body : undefined;
  return {
    // The gateway of the same origin may be given without one.
    address: new URL(link, document.baseURI).href,
    method,
    headers: [
      ['Accept', 'application/json'],
      ...(credential === undefined ? [] : [[credential.name, credential.value] as const]),
      ...(sent === undefined ? [] : [['Content-Type', 'application/json'] as const]),
    ],
    body: sent,
  };
}
