/** Every address of the console. No component writes a path by hand; lists' queries are put behind by the caller. */

const segment = encodeURIComponent;

export const paths = {
  home: '/',
  signIn: '/sign-in',
  signOut: '/sign-out',
  interfaceUsers: {
    list: '/interface-users',
    create: '/interface-users/new',
    detail: (id: string) => `/interface-users/${segment(id)}`,
    access: (id: string) => `/interface-users/${segment(id)}/access`,
    activity: (id: string) => `/interface-users/${segment(id)}/activity`,
    edit: (id: string) => `/interface-users/${segment(id)}/edit`,
  },
  permissions: {
    list: '/permissions',
    create: '/permissions/new',
    detail: (code: string) => `/permissions/${segment(code)}`,
    edit: (code: string) => `/permissions/${segment(code)}/edit`,
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
