import { useEffect } from 'react';
import { NavigationType, useBlocker } from 'react-router';
import { lazyPart } from './lazy-part.tsx';

const ConfirmDialog = lazyPart(() => import('./confirm-dialog.tsx'), 'ConfirmDialog');

/**
 * Navigation state for a step that the form itself takes, such as closing after a save, when it is still marked dirty:
 * `navigate(to, { state: leaveFreely })`.
 */
export const leaveFreely = { leaveFreely: true } as const;

function isFree(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'leaveFreely' in state;
}

/** Asks before unsaved input is left behind: in a dialog inside the console, by the browser when the page goes away. */
export function LeaveGuard({ isDirty }: { isDirty: boolean }) {
  const blocker = useBlocker(({ currentLocation, nextLocation, historyAction }) => {
    if (!isDirty || currentLocation.pathname === nextLocation.pathname) return false;
    // Going back to an entry that was once entered freely is not such a step.
    return historyAction === NavigationType.Pop || !isFree(nextLocation.state);
  });

  useEffect(() => {
    if (!isDirty) return;
    // There before anybody can be asked.
    ConfirmDialog.preload();
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);

  if (blocker.state !== 'blocked') return null;
  return (
    <ConfirmDialog
      title="Leave without saving?"
      keepLabel="Keep editing"
      confirmLabel="Discard changes"
      danger
      onKeep={() => blocker.reset()}
      onConfirm={() => blocker.proceed()}
    >
      <p>What you have typed here is not saved yet. Leaving discards it.</p>
    </ConfirmDialog>
  );
}
