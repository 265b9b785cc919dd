import { crc32 } from './crc32.ts';
import { picker } from './random-pick.ts';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** What every key begins with, so that a key is recognised wherever it turns up. */
export const apiKeyMark = 'ifk_';
const randomLength = 32;
const checksumLength = 6;
/** How many characters a key has. */
export const apiKeyLength = apiKeyMark.length + randomLength + checksumLength;
/** How many of them are shown for good: the mark and four more. */
const prefixLength = apiKeyMark.length + 4;

/** What of a key is kept and shown. */
export type KeyMarks = { readonly prefix: string; readonly last4: string };

/** What a text is by its form alone, without asking anybody. */
export type ApiKeyForm =
  | ({ readonly kind: 'key' } & KeyMarks)
  /** Begins like a key, but was cut, mixed with something else, or mistyped. */
  | { readonly kind: 'mistyped'; readonly fault: 'length' | 'characters' | 'checksum' }
  | { readonly kind: 'not-a-key' };

function inBase62(number: number): string {
  let rest = number;
  let text = '';
  for (let place = 0; place < checksumLength; place += 1) {
    text = base62.charAt(rest % base62.length) + text;
    rest = Math.floor(rest / base62.length);
  }
  return text;
}

/** A new secret. `randomBytes` has to be cryptographic where it counts. */
export function generateApiKey(randomBytes: (count: number) => Uint8Array): string {
  const pick = picker(randomBytes);
  const random = Array.from({ length: randomLength }, () => base62.charAt(pick(base62.length)));
  const body = `${apiKeyMark}${random.join('')}`;
  return `${body}${inBase62(crc32(body))}`;
}

/** How a key begins and ends. */
export function marksOf(secret: string): KeyMarks {
  return { prefix: secret.slice(0, prefixLength), last4: secret.slice(-4) };
}

/** Tells a key from what is none, and recognises a typo by the checksum. Whether the key exists, only the server knows. */
export function checkApiKeyForm(text: string): ApiKeyForm {
  if (!text.startsWith(apiKeyMark)) return { kind: 'not-a-key' };
  if (/[^0-9A-Za-z]/u.test(text.slice(apiKeyMark.length))) {
    return { kind: 'mistyped', fault: 'characters' };
  }
  if (text.length !== apiKeyLength) return { kind: 'mistyped', fault: 'length' };
  const body = text.slice(0, -checksumLength);
  return text === `${body}${inBase62(crc32(body))}`
    ? { kind: 'key', ...marksOf(text) }
    : { kind: 'mistyped', fault: 'checksum' };
}
