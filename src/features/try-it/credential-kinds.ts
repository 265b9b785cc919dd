import { apiKeyLength, checkApiKeyForm } from '#src/domain/api-key.ts';
import {
  isHeaderText,
  type KeyHeader,
  type TypedCredential,
} from '#src/domain/typed-credential.ts';

export type CredentialKind = TypedCredential['kind'];

export const credentialKinds = [
  { value: 'basic', label: 'Basic' },
  { value: 'api-key', label: 'API key' },
  { value: 'oauth2', label: 'OAuth 2.0' },
  { value: 'header', label: 'Raw header' },
  { value: 'none', label: 'None' },
] as const satisfies readonly { value: CredentialKind; label: string }[];

export type CallValues = {
  /** What follows `/dc/`, where it is typed. */
  path: string;
  email: string;
  password: string;
  key: string;
  keyHeader: KeyHeader;
  token: string;
  header: string;
  body: string;
};

/** The first field of each kind: where to go to correct it. */
export const fieldOfKind = {
  basic: 'email',
  'api-key': 'key',
  oauth2: 'token',
  header: 'header',
} as const satisfies Partial<Record<CredentialKind, keyof CallValues>>;

/** What was typed, as the credential that it is. */
export function credentialOf(kind: CredentialKind, values: CallValues): TypedCredential {
  switch (kind) {
    case 'basic':
      return { kind, address: values.email, password: values.password };
    case 'api-key':
      return { kind, key: values.key, header: values.keyHeader };
    case 'oauth2':
      return { kind, token: values.token };
    case 'header':
      return { kind, value: values.header };
    case 'none':
      return { kind };
  }
}

const keyFaults = {
  length: `This is not a whole key: keys have ${apiKeyLength} characters.`,
  characters: 'This is no key: after ifk_ there are only letters and digits.',
  checksum: 'This key is mistyped: its checksum does not match. Copy it again.',
} as const;

/** What is wrong with a key by its form alone, before anything is sent; nothing for a key that may exist. */
export function keyFault(typed: string): string | undefined {
  const form = checkApiKeyForm(typed.trim());
  if (form.kind === 'key') return undefined;
  return form.kind === 'mistyped' ? keyFaults[form.fault] : 'This is no key: keys begin with ifk_.';
}

const noHeader = 'It has characters that no header can carry, such as typographic quotes.';

const missing = {
  key: 'Enter a key, or choose None to send no credential.',
  token: 'Enter a token, or choose None to send no credential.',
  header: 'Enter the value of the header, or choose None to send no credential.',
} as const;

/** Why a credential can't be sent at all, and at which field. */
export function unsendable(
  kind: CredentialKind,
  values: CallValues,
): { field: 'key' | 'token' | 'header'; message: string } | undefined {
  if (kind === 'basic' || kind === 'none') return undefined;
  const field = fieldOfKind[kind];
  if (values[field].trim() === '') return { field, message: missing[field] };
  return isHeaderText(values[field].trim()) ? undefined : { field, message: noHeader };
}
