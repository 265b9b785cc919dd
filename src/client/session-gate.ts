/**
 * What happens when the session ends in the middle of something: every call that was refused waits here while one
 * sign-in dialog stands over the page, and is repeated when the same operator is back.
 */

type Waiting = { resume: () => void; giveUp: () => void };

const waiting = new Set<Waiting>();
const listeners = new Set<() => void>();
let isGuarded = false;

function notify() {
  for (const listener of listeners) listener();
}

/** `true` while calls wait for a sign-in. */
export function isSessionLost(): boolean {
  return waiting.size > 0;
}

/** Calls `listener` whenever `isSessionLost` may have changed; returns the end of it. */
export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** From now on a lost session is waited for (somebody shows the dialog); returns the end of it. */
export function guardSession(): () => void {
  isGuarded = true;
  return () => {
    isGuarded = false;
    abandonSession();
  };
}

/** Resolves to `true` when the operator is back, `false` when nobody will be. */
export function waitForSession(signal: AbortSignal | undefined): Promise<boolean> {
  if (!isGuarded || signal?.aborted === true) return Promise.resolve(false);
  return new Promise((resolve) => {
    const entry: Waiting = { resume: () => leave(true), giveUp: () => leave(false) };
    function leave(isBack: boolean) {
      waiting.delete(entry);
      signal?.removeEventListener('abort', entry.giveUp);
      resolve(isBack);
      notify();
    }
    waiting.add(entry);
    signal?.addEventListener('abort', entry.giveUp);
    notify();
  });
}

/** The same operator signed in again: every waiting call is repeated. */
export function resumeSession(): void {
  for (const entry of waiting) entry.resume();
}

/** Nobody, or somebody else, signed in: every waiting call fails as it was refused. */
export function abandonSession(): void {
  for (const entry of waiting) entry.giveUp();
}
