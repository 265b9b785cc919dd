import { MutationObserver, type QueryClient } from '@tanstack/react-query';
import { data, redirect } from 'react-router';
import { signOut } from '#src/api/session.ts';
import { ApiError } from '#src/client/api-error.ts';
import { tellOtherTabs } from '#src/features/session/session-channel.ts';
import { paths } from '#src/lib/paths.ts';

function words(error: unknown): string {
  const isOffline = error instanceof ApiError && error.failure.kind === 'offline';
  return isOffline
    ? 'You are offline. Sign out when the network is back.'
    : 'Try again. Until it works, whoever has this browser works in your name.';
}

/** Signs out and goes to the sign-in page, in the other tabs too. A failure is told on the page of this address. */
export function signOutAction(client: QueryClient) {
  return async () => {
    try {
      await new MutationObserver(client, signOut()).mutate();
    } catch (error) {
      return data(words(error), { status: 503 });
    }
    tellOtherTabs('signed-out');
    return redirect(paths.signIn);
  };
}
