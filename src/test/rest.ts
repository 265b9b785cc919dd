import { act } from '@testing-library/react';
import { vi } from 'vitest';

/** Lets the pauses that begin while something is done come to their end, in no time. */
export function withRest(doing: () => void): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    act(doing);
    act(() => {
      vi.advanceTimersByTime(5000);
    });
  } finally {
    vi.useRealTimers();
  }
}
