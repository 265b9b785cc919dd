import { expect, test } from 'vitest';
import { generateApiKey } from './api-key.ts';
import { credentialHeader, isHeaderText } from './typed-credential.ts';

const key = generateApiKey((count) => new Uint8Array(count).fill(7));

test('a password goes along as RFC 7617 has it, in UTF-8', () => {
  const header = credentialHeader({ kind: 'basic', address: 'a@b.example', password: 'Grüße:1' });
  expect(header?.name).toBe('Authorization');
  const [scheme = '', token = ''] = header?.value.split(' ') ?? [];
  expect(scheme).toBe('Basic');
  const bytes = Uint8Array.from(atob(token), (one) => one.codePointAt(0) ?? 0);
  expect(new TextDecoder().decode(bytes)).toBe('a@b.example:Grüße:1');
  expect(header?.masked).toBe('Basic ••••••••');
});

test('a key goes along in the header that is chosen, without the space around it', () => {
  expect(credentialHeader({ kind: 'api-key', key: ` ${key} `, header: 'authorization' })).toEqual({
    name: 'Authorization',
    value: `Bearer ${key}`,
    masked: `Bearer ${key.slice(0, 8)}…`,
  });
  expect(credentialHeader({ kind: 'api-key', key, header: 'x-api-key' })).toEqual({
    name: 'X-API-Key',
    value: key,
    masked: `${key.slice(0, 8)}…`,
  });
});

test('nothing is shown of what is no key', () => {
  const header = credentialHeader({ kind: 'api-key', key: 'Secret-1', header: 'x-api-key' });
  expect(header).toEqual({ name: 'X-API-Key', value: 'Secret-1', masked: '••••••••' });
});

test('a token goes along as a bearer', () => {
  expect(credentialHeader({ kind: 'oauth2', token: 'abc.def' })).toEqual({
    name: 'Authorization',
    value: 'Bearer abc.def',
    masked: 'Bearer ••••••••',
  });
});

test('a header goes along as it was typed, its scheme readable', () => {
  expect(credentialHeader({ kind: 'header', value: ' Digest abc ' })).toEqual({
    name: 'Authorization',
    value: 'Digest abc',
    masked: 'Digest ••••••••',
  });
  expect(credentialHeader({ kind: 'header', value: 'Secret-1' })?.masked).toBe('••••••••');
  expect(credentialHeader({ kind: 'header', value: '  ' })).toBeUndefined();
});

test('without a credential there is no header', () => {
  expect(credentialHeader({ kind: 'none' })).toBeUndefined();
});

test('knows what a header can carry', () => {
  expect(isHeaderText('Digest ü\tabc')).toBe(true);
  expect(isHeaderText('Digest\r\nabc')).toBe(false);
  expect(isHeaderText('“abc”')).toBe(false);
});
