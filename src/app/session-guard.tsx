import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { sessionQueries } from '#src/api/session.ts';
import { problemIn } from '#src/client/api-error.ts';
import {
  abandonSession,
  guardSession,
  isSessionLost,
  onSessionChange,
  resumeSession,
} from '#src/client/session-gate.ts';
import type { Session } from '#src/contract/session.ts';
import { onOtherTabs, tellOtherTabs } from '#src/features/session/session-channel.ts';
import { isolated } from '#src/lib/isolated.ts';
import { paths, signInPath } from '#src/lib/paths.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';

const SessionDialog = lazyPart(
  () => import('#src/features/session/session-dialog.tsx'),
  'SessionDialog',
);

/** Waits with whoever was refused when the session ends, shows one dialog, and goes on when the operator is back. */
export function SessionGuard({ session }: { session: Session }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { notify } = useNotices();
  const isWaited = useSyncExternalStore(onSessionChange, isSessionLost);
  // Asking who is signed in is refused too, and nobody waits for that.
  const { error } = useQuery(sessionQueries.current());
  const isLost = isWaited || problemIn(error, 'unauthenticated') !== undefined;
  const here = `${pathname}${search}`;

  useEffect(guardSession, []);
  useEffect(
    () =>
      onOtherTabs((message) => {
        // A navigation like any other: unsaved input is asked about first.
        if (message === 'signed-out') void navigate(signInPath(here));
        else void client.invalidateQueries({ queryKey: sessionQueries.all });
      }),
    [client, navigate, here],
  );

  function goOn(next: Session) {
    client.setQueryData(sessionQueries.current().queryKey, next);
    tellOtherTabs('signed-in');
    if (next.operator.id === session.operator.id) {
      resumeSession();
      return;
    }
    abandonSession();
    client.removeQueries({ type: 'inactive' });
    void client.invalidateQueries();
    notify({
      tone: 'info',
      text: `Signed in as ${isolated(next.operator.name)}. What ${isolated(session.operator.name)} had not saved was not sent.`,
    });
    void navigate(paths.home);
  }

  if (!isLost) return null;
  return (
    <SessionDialog
      operator={session.operator}
      onSignedIn={goOn}
      onLeave={() => void navigate(signInPath(here))}
    />
  );
}
