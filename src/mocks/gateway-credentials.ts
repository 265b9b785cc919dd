import type { CallCredential } from '#src/contract/call-record.ts';
import { apiKeyMark, checkApiKeyForm } from '#src/domain/api-key.ts';
import type { PresentedCredential } from '#src/domain/call-question.ts';
import { digestOf } from './digest.ts';
import { isPasswordOf } from './passwords.ts';
import type { Store } from './store/store.ts';

/** The one token that the identity provider of the demo vouches for. It opens nothing but the demo. */
export const demoToken = 'demo-token-of-the-identity-provider';

/** What somebody came with: as the rules see it, and as it is kept. Neither has the secret. */
export type ReadCredential = {
  readonly presented: PresentedCredential;
  readonly kept: CallCredential;
};

/** An address with a domain. Anything else in the place of a user name may be a misplaced password, and is not kept. */
const addressForm = /^[^\s@:]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i;

const unreadable: ReadCredential = {
  presented: { kind: 'unreadable' },
  kept: { kind: 'unreadable' },
};

/** User name and password of RFC 7617, in UTF-8; nothing when they can't be read. */
function pairIn(encoded: string): { address: string; password: string } | undefined {
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.codePointAt(0) ?? 0);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const colon = text.indexOf(':');
    if (colon === -1 || /\p{Cc}/u.test(text)) return undefined;
    return { address: text.slice(0, colon), password: text.slice(colon + 1) };
  } catch {
    return undefined;
  }
}

async function readBasic(encoded: string, store: Store): Promise<ReadCredential> {
  const pair = pairIn(encoded);
  if (pair === undefined) return unreadable;
  const { address, password } = pair;
  const holder = store.addresses.holderOf(address);
  const hash = holder === undefined ? undefined : store.passwords.get(holder.id)?.hash;
  // Takes as long for an address that nobody has.
  const isPasswordRight = await isPasswordOf(password, hash);
  return {
    presented: { kind: 'basic', email: address, isPasswordRight },
    kept: { kind: 'basic', address: addressForm.test(address) ? address : null },
  };
}

async function readKey(secret: string, store: Store): Promise<ReadCredential> {
  const form = checkApiKeyForm(secret);
  if (form.kind !== 'key') {
    return {
      presented: { kind: 'api-key', keyId: undefined },
      kept: { kind: 'api-key', id: null, prefix: null },
    };
  }
  const [id] = store.keyIdsByHash.get(await digestOf(secret)) ?? [];
  const key = id === undefined ? undefined : store.apiKeys.get(id);
  return {
    presented: { kind: 'api-key', keyId: key?.id },
    kept: { kind: 'api-key', id: key?.id ?? null, prefix: form.prefix },
  };
}

/** A scheme and one token, spaces between (RFC 9110, 11.4). */
const authorizationForm = /^([A-Za-z]+) +([^\s]+)$/;

async function readAuthorization(header: string, store: Store): Promise<ReadCredential> {
  const [, scheme = '', token = ''] = authorizationForm.exec(header.trim()) ?? [];
  switch (scheme.toLowerCase()) {
    case 'basic':
      return readBasic(token, store);
    case 'bearer':
      if (token.startsWith(apiKeyMark)) return readKey(token, store);
      return {
        presented: { kind: 'oauth2', isTrusted: token === demoToken },
        kept: { kind: 'oauth2' },
      };
    default:
      return unreadable;
  }
}

/** Reads with what a call comes. `Authorization` goes before `X-API-Key`. */
export async function readCredential(headers: Headers, store: Store): Promise<ReadCredential> {
  const authorization = headers.get('Authorization');
  if (authorization !== null) return readAuthorization(authorization, store);
  const key = headers.get('X-API-Key');
  if (key !== null) return readKey(key.trim(), store);
  return { presented: { kind: 'none' }, kept: { kind: 'none' } };
}
