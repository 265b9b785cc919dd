/** Every address of the console. No component writes a path by hand; lists' queries are put behind by the caller. */

const segment = encodeURIComponent;

/** People choose codes: one may be the word that opens the form for a new record, and is marked then. */
const mark = '~';
const codeSegment = (code: string) =>
  segment(code === 'new' || code.startsWith(mark) ? `${mark}${code}` : code);

/** The code that a part of an address stands for. */
export function codeInPath(part: string | undefined): string | undefined {
  return part?.startsWith(mark) === true ? part.slice(mark.length) : part;
}

export const paths = {
  home: '/',
  signIn: '/sign-in',
  signOut: '/sign-out',
  tryIt: '/try-it',
  interfaceUsers: {
    list: '/interface-users',
    create: '/interface-users/new',
    detail: (id: string) => `/interface-users/${segment(id)}`,
    access: (id: string) => `/interface-users/${segment(id)}/access`,
    accessPermissions: (id: string) => `/interface-users/${segment(id)}/access/permissions`,
    calls: (id: string) => `/interface-users/${segment(id)}/calls`,
    call: (id: string, callId: string) =>
      `/interface-users/${segment(id)}/calls/${segment(callId)}`,
    activity: (id: string) => `/interface-users/${segment(id)}/activity`,
    edit: (id: string) => `/interface-users/${segment(id)}/edit`,
    apiKeys: (id: string) => `/interface-users/${segment(id)}/api-keys`,
    issueApiKey: (id: string) => `/interface-users/${segment(id)}/api-keys/new`,
    apiKey: (id: string, keyId: string) =>
      `/interface-users/${segment(id)}/api-keys/${segment(keyId)}`,
  },
  apiKeys: {
    list: '/api-keys',
    detail: (id: string) => `/api-keys/${segment(id)}`,
  },
  permissions: {
    list: '/permissions',
    create: '/permissions/new',
    detail: (code: string) => `/permissions/${codeSegment(code)}`,
    edit: (code: string) => `/permissions/${codeSegment(code)}/edit`,
  },
  apps: {
    list: '/apps',
    install: '/apps/install',
    detail: (id: string) => `/apps/${segment(id)}`,
    manifest: (id: string) => `/apps/${segment(id)}/manifest`,
    drift: (id: string) => `/apps/${segment(id)}/drift`,
    update: (id: string) => `/apps/${segment(id)}/update`,
    uninstall: (id: string) => `/apps/${segment(id)}/uninstall`,
  },
  groups: {
    list: '/groups',
    create: '/groups/new',
    detail: (code: string) => `/groups/${codeSegment(code)}`,
    edit: (code: string) => `/groups/${codeSegment(code)}/edit`,
    members: (code: string) => `/groups/${codeSegment(code)}/members`,
    addMembers: (code: string) => `/groups/${codeSegment(code)}/members/add`,
    activity: (code: string) => `/groups/${codeSegment(code)}/activity`,
  },
  licences: {
    list: '/licences',
    create: '/licences/new',
    detail: (code: string) => `/licences/${codeSegment(code)}`,
    edit: (code: string) => `/licences/${codeSegment(code)}/edit`,
  },
  systems: {
    list: '/systems',
    create: '/systems/new',
    detail: (id: string) => `/systems/${segment(id)}`,
    edit: (id: string) => `/systems/${segment(id)}/edit`,
  },
  incomingMappings: {
    list: '/incoming-mappings',
    create: '/incoming-mappings/new',
    detail: (id: string) => `/incoming-mappings/${segment(id)}`,
    callers: (id: string) => `/incoming-mappings/${segment(id)}/callers`,
    script: (id: string) => `/incoming-mappings/${segment(id)}/script`,
    calls: (id: string) => `/incoming-mappings/${segment(id)}/calls`,
    call: (id: string, callId: string) =>
      `/incoming-mappings/${segment(id)}/calls/${segment(callId)}`,
    handOver: (id: string) => `/incoming-mappings/${segment(id)}/hand-over`,
    /** One page of the form: `endpoint`, `authentication`, `permission` or `script`. */
    edit: (id: string, step: string) => `/incoming-mappings/${segment(id)}/edit/${segment(step)}`,
  },
} as const;

/** The same address with a query behind it; nothing is added for an empty one. */
export function withQuery(path: string, query: Readonly<Record<string, string>>): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Where to sign in, and where to go afterwards. */
export function signInPath(next: string): string {
  return next === paths.home ? paths.signIn : withQuery(paths.signIn, { next });
}
