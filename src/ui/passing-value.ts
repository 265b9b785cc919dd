import { useSyncExternalStore } from 'react';

export type PassingValue<Value> = {
  show: (value: Value) => void;
  forget: () => void;
  useShown: () => Value | undefined;
};

/** A value that is shown once and then forgotten, such as a secret: in memory only, never in history, cache or storage. */
export function createPassingValue<Value>(): PassingValue<Value> {
  let current: Value | undefined;
  const listeners = new Set<() => void>();

  function set(next: Value | undefined) {
    current = next;
    for (const listener of listeners) listener();
  }

  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  return {
    show: set,
    forget: () => set(undefined),
    useShown: () => useSyncExternalStore(subscribe, () => current),
  };
}
