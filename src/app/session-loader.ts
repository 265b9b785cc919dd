import type { QueryClient } from '@tanstack/react-query';
import { redirect, type ShouldRevalidateFunctionArgs } from 'react-router';
import { sessionQueries } from '#src/api/session.ts';
import { problemIn } from '#src/client/api-error.ts';
import { noop } from '#src/lib/noop.ts';
import { signInPath } from '#src/lib/paths.ts';

/**
 * Lets in who is signed in; sends everybody else to the sign-in page, with the way back. Inside, it never makes anybody
 * wait: a session that has ended since is told by the next refusal, over the page.
 */
export function sessionLoader(client: QueryClient, basename: string) {
  return async ({ url }: { url: URL }) => {
    const options = sessionQueries.current();
    const known = client.getQueryData(options.queryKey);
    if (known !== undefined) {
      void client.query(options).catch(noop);
      return known;
    }
    try {
      return await client.query(options);
    } catch (error) {
      if (problemIn(error, 'unauthenticated') === undefined) throw error;
      throw redirect(signInPath(`${withoutBase(url.pathname, basename)}${url.search}`));
    }
  };
}

/** Not with every change of a list's query, but when somebody asks for it. */
export function revalidatesSession({ currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  return currentUrl.href === nextUrl.href;
}

function withoutBase(pathname: string, basename: string): string {
  const base = basename.replace(/\/+$/, '');
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
}
