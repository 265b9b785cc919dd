import type { QueryClient } from '@tanstack/react-query';
import { redirect } from 'react-router';
import { sessionQueries } from '#src/api/session.ts';
import { nextPath } from '#src/features/session/next-path.ts';
import { remember } from './remembered.ts';

/** Who is signed in already goes where they wanted to go. A failure to find out is no reason not to show the form. */
export function signInLoader(client: QueryClient) {
  return async ({ url }: { url: URL }) => {
    const options = sessionQueries.current();
    const known = client.getQueryState(options.queryKey);
    // The redirect that led here has just been told that nobody is.
    const isKnown = known?.status === 'error' && known.data === undefined;
    const session = isKnown
      ? undefined
      : await client.query({ ...options, staleTime: 0, retry: false }).catch(() => undefined);
    if (session !== undefined) return redirect(nextPath(url.searchParams.get('next')));
    // The next visit begins without the frame of the shell.
    remember('frame', null);
    return null;
  };
}
