import { createContext, use } from 'react';

/** What is held by `ClockProvider`. */
export const NowContext = createContext<Date | null>(null);

/** The time, twice a minute: one clock for everything on the page that is relative to now. Only below `ClockProvider`. */
export function useNow(): Date {
  const now = use(NowContext);
  if (now === null) throw new Error('useNow needs a ClockProvider above it.');
  return now;
}
