import { paths } from '#src/lib/paths.ts';

const origin = 'https://console.invalid';

/**
 * Where to go after signing in: an address inside the console. Anything else, such as another origin in one of its many
 * disguises, leads to the start page.
 */
export function nextPath(next: string | null): string {
  if (next === null || !next.startsWith('/')) return paths.home;
  const url = URL.parse(next, origin);
  if (url?.origin !== origin || url.pathname.startsWith('//')) return paths.home;
  if (url.pathname === paths.signIn || url.pathname === paths.signOut) return paths.home;
  return `${url.pathname}${url.search}${url.hash}`;
}
