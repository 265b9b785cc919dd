/** Every address of the console. No component writes a path by hand; lists' queries are put behind by the caller. */

const mark = '~';

/** Parts of addresses that are pages of their own. A code or id may be the same word, and is marked then. */
const words: ReadonlySet<string> = new Set(['new', 'install']);

const escaped = (character: string) =>
  `${mark}${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

/**
 * A code or an id as one part of an address: letters, digits, `_` and `-` stand as they are. Other characters of ASCII are
 * written `~2F`, and the part begins with `~` then: routers, browsers and hosts decode `%2F` and `%25` once more or refuse
 * them, take `.` and `..` for folders, and what has a dot for a file.
 */
function segment(text: string): string {
  const safe = text.replaceAll(/[^\w\u0080-\uFFFF-]/g, escaped);
  const part = safe === text && !words.has(text) ? safe : `${mark}${safe}`;
  return encodeURIComponent(part.toWellFormed());
}

/** The code or id that a part of an address stands for, as the router reads it. Without the mark it is taken as it stands. */
export function codeInPath(part: string | undefined): string | undefined {
  if (part?.startsWith(mark) !== true) return part;
  return part
    .slice(mark.length)
    .replaceAll(/~([0-7][0-9A-F])/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
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
    detail: (code: string) => `/permissions/${segment(code)}`,
    edit: (code: string) => `/permissions/${segment(code)}/edit`,
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
    detail: (code: string) => `/groups/${segment(code)}`,
    edit: (code: string) => `/groups/${segment(code)}/edit`,
    members: (code: string) => `/groups/${segment(code)}/members`,
    addMembers: (code: string) => `/groups/${segment(code)}/members/add`,
    activity: (code: string) => `/groups/${segment(code)}/activity`,
  },
  licences: {
    list: '/licences',
    create: '/licences/new',
    detail: (code: string) => `/licences/${segment(code)}`,
    edit: (code: string) => `/licences/${segment(code)}/edit`,
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
