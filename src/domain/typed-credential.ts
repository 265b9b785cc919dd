import { apiKeyMark, marksOf } from './api-key.ts';
import { basicToken } from './basic-token.ts';

/** A credential as somebody typed it, to be sent with a call. It is never kept. */
export type TypedCredential =
  | { readonly kind: 'basic'; readonly address: string; readonly password: string }
  | { readonly kind: 'api-key'; readonly key: string; readonly header: KeyHeader }
  | { readonly kind: 'oauth2'; readonly token: string }
  /** The whole value of the Authorization header, whatever it is. */
  | { readonly kind: 'header'; readonly value: string }
  | { readonly kind: 'none' };

/** The headers in which the gateway takes a key. */
const keyHeaders = ['authorization', 'x-api-key'] as const;
export type KeyHeader = (typeof keyHeaders)[number];

export type CredentialHeader = {
  readonly name: 'Authorization' | 'X-API-Key';
  readonly value: string;
  /** The same without what is secret in it, for looking at. */
  readonly masked: string;
};

const dots = '••••••••';

/** How a key begins; nothing of what only pretends to be one. */
const maskedKey = (key: string) => (key.startsWith(apiKeyMark) ? `${marksOf(key).prefix}…` : dots);

function authorization(scheme: string, token: string, masked: string): CredentialHeader {
  return { name: 'Authorization', value: `${scheme} ${token}`, masked: `${scheme} ${masked}` };
}

/** The scheme stays readable where there is one: what follows may be anything. */
function asTyped(value: string): CredentialHeader | undefined {
  if (value === '') return undefined;
  const [scheme] = /^[A-Za-z]+(?= )/.exec(value) ?? [];
  const masked = scheme === undefined ? dots : `${scheme} ${dots}`;
  return { name: 'Authorization', value, masked };
}

/** The header by which a credential goes along; nothing where none does. */
export function credentialHeader(credential: TypedCredential): CredentialHeader | undefined {
  switch (credential.kind) {
    case 'basic':
      return authorization('Basic', basicToken(credential.address, credential.password), dots);
    case 'api-key': {
      const key = credential.key.trim();
      return credential.header === 'authorization'
        ? authorization('Bearer', key, maskedKey(key))
        : { name: 'X-API-Key', value: key, masked: maskedKey(key) };
    }
    case 'oauth2':
      return authorization('Bearer', credential.token.trim(), dots);
    case 'header':
      return asTyped(credential.value.trim());
    case 'none':
      return undefined;
  }
}

/** Whether a header can carry a text: no line breaks, and nothing beyond Latin letters (RFC 9110, 5.5). */
export function isHeaderText(text: string): boolean {
  return !/[^\t\u0020-\u007e\u0080-\u00ff]/u.test(text);
}
