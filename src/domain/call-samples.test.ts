import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  authorizationHeader,
  callSamples,
  isSendableToken,
  type SampleCredential,
  type SampleEndpoint,
  secretSpellings,
} from './call-samples.ts';

fc.configureGlobal({ numRuns: 500 });

const read: SampleEndpoint = {
  method: 'GET',
  link: 'https://gate.example/dc/sap/orders',
  hasBody: false,
};
const write: SampleEndpoint = { ...read, method: 'POST', hasBody: true };
const address = 'sap@connect.example';
const key = 'ifk_0123456789ABCDEFGHIJKLMNOPQRSTUVabcdef';

const basic = (password?: string): SampleCredential => ({ kind: 'basic', address, password });

describe('by a password', () => {
  it('is one command, one message and one program', () => {
    const credential = basic(`Qu'ay "$7"`);
    expect(authorizationHeader(credential)).toBe(
      'Authorization: Basic c2FwQGNvbm5lY3QuZXhhbXBsZTpRdSdheSAiJDci',
    );
    expect(secretSpellings(credential)).toEqual([
      'c2FwQGNvbm5lY3QuZXhhbXBsZTpRdSdheSAiJDci',
      String.raw`Qu'\''ay "$7"`,
      String.raw`Qu'ay \"$7\"`,
    ]);
    expect(callSamples(write, credential)).toEqual({
      curl: String.raw`curl --include --request POST \
  --user 'sap@connect.example:Qu'\''ay "$7"' \
  --header 'Content-Type: application/json' \
  --data-raw '{}' \
  --url 'https://gate.example/dc/sap/orders'`,
      http: `POST /dc/sap/orders HTTP/1.1
Host: gate.example
Authorization: Basic c2FwQGNvbm5lY3QuZXhhbXBsZTpRdSdheSAiJDci
Content-Type: application/json
Content-Length: 2
Connection: close

{}`,
      python: String.raw`import base64
import urllib.error
import urllib.request

user_name = "sap@connect.example"
password = "Qu'ay \"$7\""
pair = f"{user_name}:{password}".encode("utf-8")
request = urllib.request.Request(
    "https://gate.example/dc/sap/orders",
    method="POST",
    headers={
        "Authorization": "Basic " + base64.b64encode(pair).decode("ascii"),
        "Content-Type": "application/json",
    },
    data=b"{}",
)
try:
    answer = urllib.request.urlopen(request, timeout=30)
except urllib.error.HTTPError as refusal:
    answer = refusal

print(answer.status, answer.read().decode("utf-8"))`,
    });
  });

  it('leaves curl no choice of encoding beyond ASCII', () => {
    const { curl, python } = callSamples(read, basic('Schlüssel-7'));
    expect(curl).toContain(
      "--header 'Authorization: Basic c2FwQGNvbm5lY3QuZXhhbXBsZTpTY2hsw7xzc2VsLTc='",
    );
    expect(curl).not.toContain('--user');
    expect(python).toContain(String.raw`password = "Schl\xfcssel-7"`);
  });

  it('has placeholders, safe to paste, for what is not on the screen', () => {
    const { curl, http, python } = callSamples(read, { kind: 'basic' });
    expect(curl).toContain("--user '<user name>:<password>'");
    expect(http).toContain('\nAuthorization: Basic <Base64 of user name:password>\n');
    expect(python).toContain('user_name = "<user name>"\npassword = "<password>"\n');
    expect(secretSpellings({ kind: 'basic' })).toEqual([]);
    expect(callSamples(read, basic()).curl).toContain(`--user '${address}:<password>'`);
  });

  it('gives back any password from the header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (password) => {
        const [, token = ''] =
          /^Authorization: Basic (\S+)$/.exec(authorizationHeader(basic(password))) ?? [];
        const bytes = Uint8Array.from(atob(token), (one) => one.codePointAt(0) ?? 0);
        // Decoded whole: a mark of the byte order in a password is part of it.
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        expect(text).toBe(`${address}:${password}`);
      }),
    );
  });

  it('makes the same text as the wire of what is no text', () => {
    expect(callSamples(read, basic('\u{d800}Abc-1234'))).toEqual(
      callSamples(read, basic('\u{fffd}Abc-1234')),
    );
  });

  it('says in which spellings the secret stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (password) => {
        const { curl, http, python } = callSamples(write, basic(password));
        const spellings = secretSpellings(basic(password));
        for (const sample of [curl, http, python]) {
          expect(spellings.some((spelling) => sample.includes(spelling))).toBe(true);
        }
      }),
    );
  });
});

describe('by a key or a token', () => {
  test.each([
    [{ kind: 'api-key', secret: key }, key],
    [{ kind: 'oauth2', token: 'abc.def~1==' }, 'abc.def~1=='],
  ] as const)('goes into the header as it is', (credential, secret) => {
    const samples = callSamples(read, credential);
    expect(authorizationHeader(credential)).toBe(`Authorization: Bearer ${secret}`);
    expect(samples.curl).toBe(`curl --include --request GET \\
  --header 'Authorization: Bearer ${secret}' \\
  --url 'https://gate.example/dc/sap/orders'`);
    expect(samples.http).toContain(`\nAuthorization: Bearer ${secret}\nConnection: close\n\n`);
    expect(samples.python).toContain(`"Authorization": "Bearer ${secret}",`);
    expect(samples.python).not.toContain('base64');
    expect(secretSpellings(credential)).toEqual([secret]);
  });

  test.each([
    [{ kind: 'api-key' }, '<API key>'],
    [{ kind: 'oauth2' }, '<access token>'],
  ] as const)('has a placeholder for what is not on the screen', (credential, placeholder) => {
    const samples = callSamples(read, credential);
    expect(samples.curl).toContain(`--header 'Authorization: Bearer ${placeholder}'`);
    expect(secretSpellings(credential)).toEqual([]);
  });

  test.each([
    ['abc.def-_~+/1==', true],
    ['', false],
    ['two words', false],
    ['a\nb', false],
    ['a=b', false],
    ['"quoted"', false],
    ['schlüssel', false],
  ])('%j as a token', (token, isSendable) => {
    expect(isSendableToken(token)).toBe(isSendable);
  });
});

describe('the message', () => {
  it.each([
    ['GET', false, undefined],
    ['DELETE', false, undefined],
    ['PUT', false, 'Content-Length: 0'],
    ['POST', true, 'Content-Length: 2'],
    ['DELETE', true, 'Content-Length: 2'],
  ])('%s, body %s, says how long it is', (method, hasBody, header) => {
    const { http, curl } = callSamples({ ...read, method, hasBody }, { kind: 'api-key' });
    const [head = '', body] = http.split('\n\n');
    expect(head.split('\n').find((line) => line.startsWith('Content-Length'))).toBe(header);
    expect(body).toBe(hasBody ? '{}' : '');
    expect(curl.includes('Content-Length')).toBe(header === 'Content-Length: 0');
  });

  it('names the host with its port, and asks for the rest', () => {
    const { http } = callSamples(
      { ...read, link: 'http://127.0.0.1:8080/below/dc/sap/orders' },
      { kind: 'api-key' },
    );
    expect(http.split('\n').slice(0, 2)).toEqual([
      'GET /below/dc/sap/orders HTTP/1.1',
      'Host: 127.0.0.1:8080',
    ]);
  });

  it('stays a message where the address of the gateway is none', () => {
    const { http } = callSamples({ ...read, link: 'nowhere' }, { kind: 'api-key' });
    expect(http.startsWith('GET  HTTP/1.1\nHost: \n')).toBe(true);
  });
});
