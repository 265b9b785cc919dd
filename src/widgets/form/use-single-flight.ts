import { useRef } from 'react';

/**
 * One write at a time: the second of two quick clicks comes before anything could be rendered as pending, and must not
 * be sent. `begin` is false while one is under way; `end` lets the next one through, where the first did not succeed.
 */
export function useSingleFlight(): { begin: () => boolean; end: () => void } {
  const isRunning = useRef(false);
  return {
    begin() {
      if (isRunning.current) return false;
      isRunning.current = true;
      return true;
    },
    end() {
      isRunning.current = false;
    },
  };
}
