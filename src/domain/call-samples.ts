import { basicToken } from './basic-token.ts';
import { pythonString, shellWord } from './quoting.ts';

/** What is called. */
export type SampleEndpoint = {
  readonly method: string;
  /** The absolute address. */
  readonly link: string;
  readonly hasBody: boolean;
};

/** With what it is called. What isn't on the screen is left out, and a placeholder stands in its place. */
export type SampleCredential =
  | {
      readonly kind: 'basic';
      readonly address?: string | undefined;
      readonly password?: string | undefined;
    }
  | { readonly kind: 'api-key'; readonly secret?: string | undefined }
  | { readonly kind: 'oauth2'; readonly token?: string | undefined };

/** One call, written down for those who make it. */
type CallSamples = {
  /** One command for a POSIX shell. */
  readonly curl: string;
  /** Head and body; the lines of the head end in CRLF once they are sent. */
  readonly http: string;
  /** A program that needs nothing but Python 3: `urllib` comes with it, `requests` would have to be installed. */
  readonly python: string;
};

/** What stands for what isn't shown: no secret could be mistaken for it, and quoted it does no harm. */
const samplePlaceholders = {
  address: '<user name>',
  password: '<password>',
  pair: '<Base64 of user name:password>',
  secret: '<API key>',
  token: '<access token>',
} as const;

/** The body of every sample. */
export const sampleBody = '{}';
const bodyType = 'Content-Type: application/json';

/** A token is of visible ASCII characters without quotes and commas (RFC 6750): nothing else can be sent in a header. */
export function isSendableToken(token: string): boolean {
  return /^[A-Za-z0-9._~+/-]+=*$/u.test(token);
}

/** A credential in every language. */
type Spelled = {
  readonly authorization: string;
  /** How curl is given it. */
  readonly curl: string;
  /** Lines of Python in front of the request. */
  readonly python: readonly string[];
  /** Its header's value, as an expression of Python. */
  readonly pythonValue: string;
  readonly secretSpellings: readonly string[];
};

function spellBearer(token: string | undefined, placeholder: string): Spelled {
  const value = `Bearer ${token ?? placeholder}`;
  const authorization = `Authorization: ${value}`;
  return {
    authorization,
    curl: `--header ${shellWord(authorization)}`,
    python: [],
    pythonValue: pythonString(value),
    secretSpellings: token === undefined ? [] : [token],
  };
}

function spellBasic(address: string, password: string | undefined): Spelled {
  const shown = password ?? samplePlaceholders.password;
  const token = password === undefined ? samplePlaceholders.pair : basicToken(address, password);
  const authorization = `Authorization: Basic ${token}`;
  const pair = `${address}:${shown}`;
  // curl sends the bytes that its terminal gives it, in whichever encoding: beyond ASCII the header says it in UTF-8.
  const isPlain = /^[\u{20}-\u{7e}]*$/u.test(pair);
  return {
    authorization,
    curl: isPlain ? `--user ${shellWord(pair)}` : `--header ${shellWord(authorization)}`,
    python: [
      `user_name = ${pythonString(address)}`,
      `password = ${pythonString(shown)}`,
      'pair = f"{user_name}:{password}".encode("utf-8")',
    ],
    pythonValue: '"Basic " + base64.b64encode(pair).decode("ascii")',
    secretSpellings:
      password === undefined
        ? []
        : [token, shellWord(password).slice(1, -1), pythonString(password).slice(1, -1)],
  };
}

function spell(credential: SampleCredential): Spelled {
  switch (credential.kind) {
    case 'basic':
      return spellBasic(
        credential.address ?? samplePlaceholders.address,
        // What is no text becomes on the wire what it becomes here.
        credential.password?.toWellFormed(),
      );
    case 'api-key':
      return spellBearer(credential.secret, samplePlaceholders.secret);
    case 'oauth2':
      return spellBearer(credential.token, samplePlaceholders.token);
  }
}

/** By these methods a body is expected: where there is none, its length says so. */
const methodsWithBody: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH']);

function lengthHeader({ method, hasBody }: SampleEndpoint): readonly string[] {
  if (!hasBody && !methodsWithBody.has(method)) return [];
  return [`Content-Length: ${hasBody ? new TextEncoder().encode(sampleBody).length : 0}`];
}

function curlSample(endpoint: SampleEndpoint, { curl }: Spelled): string {
  const { method, link, hasBody } = endpoint;
  return [
    // The status of the answer is what tells accepted from refused.
    `curl --include --request ${method}`,
    curl,
    ...(hasBody
      ? [`--header ${shellWord(bodyType)}`, `--data-raw ${shellWord(sampleBody)}`]
      : lengthHeader(endpoint).map((header) => `--header ${shellWord(header)}`)),
    `--url ${shellWord(link)}`,
  ].join(' \\\n  ');
}

function httpSample(endpoint: SampleEndpoint, { authorization }: Spelled): string {
  const { method, link, hasBody } = endpoint;
  const [, host = '', target = ''] = /^https?:\/\/([^/?#]*)(.*)$/iu.exec(link) ?? [];
  return [
    `${method} ${target} HTTP/1.1`,
    `Host: ${host}`,
    authorization,
    ...(hasBody ? [bodyType] : []),
    ...lengthHeader(endpoint),
    'Connection: close',
    '',
    hasBody ? sampleBody : '',
  ].join('\n');
}

function pythonSample({ method, link, hasBody }: SampleEndpoint, spelled: Spelled): string {
  const { python, pythonValue } = spelled;
  return [
    ...(python.length === 0 ? [] : ['import base64']),
    'import urllib.error',
    'import urllib.request',
    '',
    ...python,
    'request = urllib.request.Request(',
    `    ${pythonString(link)},`,
    `    method=${pythonString(method)},`,
    '    headers={',
    `        "Authorization": ${pythonValue},`,
    ...(hasBody ? ['        "Content-Type": "application/json",'] : []),
    '    },',
    ...(hasBody ? [`    data=b${pythonString(sampleBody)},`] : []),
    ')',
    'try:',
    '    answer = urllib.request.urlopen(request, timeout=30)',
    'except urllib.error.HTTPError as refusal:',
    '    answer = refusal',
    // An interactive Python ends the block by it.
    '',
    'print(answer.status, answer.read().decode("utf-8"))',
  ].join('\n');
}

/** The header by which a credential goes along, name included. */
export function authorizationHeader(credential: SampleCredential): string {
  return spell(credential).authorization;
}

/** In which spellings a secret stands in header and samples; none while there are placeholders. */
export function secretSpellings(credential: SampleCredential): readonly string[] {
  return spell(credential).secretSpellings;
}

/** One call of an endpoint with a credential, for curl, as raw HTTP and in Python. */
export function callSamples(endpoint: SampleEndpoint, credential: SampleCredential): CallSamples {
  const spelled = spell(credential);
  return {
    curl: curlSample(endpoint, spelled),
    http: httpSample(endpoint, spelled),
    python: pythonSample(endpoint, spelled),
  };
}
