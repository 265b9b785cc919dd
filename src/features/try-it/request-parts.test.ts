// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { generateApiKey } from '#src/domain/api-key.ts';
import { credentialHeader } from '#src/domain/typed-credential.ts';
import { type CallValues, credentialOf, keyFault, unsendable } from './credential-kinds.ts';
import { readableBody, statusWords } from './http-words.ts';
import { addressTyped, jsonFault, requestOf } from './request-parts.ts';
import { keepablePath } from './try-it-state.ts';

const key = generateApiKey((count) => new Uint8Array(count).fill(9));
const values: CallValues = {
  path: '',
  email: 'a@b.example',
  password: 'Secret-11',
  key,
  keyHeader: 'x-api-key',
  token: 'abc',
  header: 'Digest abc',
  body: '{}',
};

describe('the request', () => {
  const parts = {
    gateway: 'https://gateway.example/base/',
    address: 'sap/orders',
    method: 'POST',
    credential: credentialHeader({ kind: 'oauth2', token: 'abc' }),
    body: '{}',
  } as const;

  test('goes to the gateway with the credential and the body', () => {
    expect(requestOf(parts)).toEqual({
      address: 'https://gateway.example/base/dc/sap/orders',
      method: 'POST',
      headers: [
        ['Accept', 'application/json'],
        ['Authorization', 'Bearer abc'],
        ['Content-Type', 'application/json'],
      ],
      body: '{}',
    });
  });

  test('has no body by GET, and none where none is typed', () => {
    expect(requestOf({ ...parts, method: 'GET' }).body).toBeUndefined();
    const empty = requestOf({ ...parts, body: '', credential: undefined });
    expect(empty.body).toBeUndefined();
    expect(empty.headers).toEqual([['Accept', 'application/json']]);
  });

  test('goes to the page’s own origin where the gateway is given without one', () => {
    const { address } = requestOf({ ...parts, gateway: '' });
    expect(address).toBe(`${location.origin}/dc/sap/orders`);
  });

  test('takes an address with or without what precedes it', () => {
    expect(addressTyped(' sap/orders ')).toBe('sap/orders');
    expect(addressTyped('/sap/orders')).toBe('sap/orders');
    expect(addressTyped('https://gateway.example/dc/sap/orders?a=1')).toBe('sap/orders?a=1');
  });
});

test('nothing secret of a typed address gets into the page’s own', () => {
  expect(keepablePath(' sap/orders?token=abc')).toBe('sap/orders');
  expect(keepablePath(`sap/${key}`)).toBe('');
});

test('says why a body is no JSON', () => {
  expect(jsonFault('')).toBeUndefined();
  expect(jsonFault('{"a": 1}')).toBeUndefined();
  expect(jsonFault('{a}')).toContain('JSON');
});

describe('the credential', () => {
  test('is what was typed for its kind', () => {
    expect(credentialOf('basic', values)).toEqual({
      kind: 'basic',
      address: 'a@b.example',
      password: 'Secret-11',
    });
    expect(credentialOf('api-key', values)).toEqual({ kind: 'api-key', key, header: 'x-api-key' });
    expect(credentialOf('oauth2', values)).toEqual({ kind: 'oauth2', token: 'abc' });
    expect(credentialOf('header', values)).toEqual({ kind: 'header', value: 'Digest abc' });
    expect(credentialOf('none', values)).toEqual({ kind: 'none' });
  });

  test('of a key tells a typo without asking', () => {
    expect(keyFault(` ${key} `)).toBeUndefined();
    expect(keyFault(`${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}`)).toContain('checksum');
    expect(keyFault(key.slice(0, -1))).toContain('not a whole key');
    expect(keyFault(`${key.slice(0, -1)}-`)).toContain('only letters and digits');
    expect(keyFault('Secret-11')).toContain('begin with ifk_');
  });

  test('that no header can carry is held back', () => {
    expect(unsendable('oauth2', { ...values, token: '“abc”' })).toMatchObject({ field: 'token' });
    expect(unsendable('header', { ...values, header: ' ' })?.message).toContain('Enter the value');
    expect(unsendable('api-key', values)).toBeUndefined();
    // An empty password is a credential too.
    expect(unsendable('basic', { ...values, password: '' })).toBeUndefined();
    expect(unsendable('none', values)).toBeUndefined();
  });
});

test('answers are read best with words and line breaks', () => {
  expect(statusWords(405)).toBe('405 Method Not Allowed');
  expect(statusWords(418)).toBe('418');
  expect(readableBody('{"a":1}')).toBe('{\n  "a": 1\n}');
  expect(readableBody('<html>')).toBe('<html>');
});
