import { useSyncExternalStore } from 'react';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';

/** What the partner gets after Save. The password is here only while the panel is open, and nowhere else. */
export type HandOver = { user: InterfaceUser; password: string };

let current: HandOver | undefined;
const listeners = new Set<() => void>();

function set(next: HandOver | undefined) {
  current = next;
  for (const listener of listeners) listener();
}

/** Opens the hand-over panel. Memory only: a password must not get into the history's state or any storage. */
export function openHandOver(handOver: HandOver): void {
  set(handOver);
}

/** Closes the panel and forgets the password. */
export function closeHandOver(): void {
  set(undefined);
}

/** What is being handed over, if anything. */
export function useHandOver(): HandOver | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
