import { type ReactNode, useState, useSyncExternalStore } from 'react';
import { NowContext } from './use-now.ts';

/** By what the page goes, which need not be this computer's own clock. */
export type Clock = {
  now: () => Date;
  /** Calls `listener` when it turns out to be another time; returns the end of it. */
  onChange: (listener: () => void) => () => void;
};

const tick = 30_000;

/** The time of a clock, as it was at the last tick. */
function tickerOf(clock: Clock) {
  let now = clock.now();
  return {
    now: () => now,
    subscribe: (listener: () => void) => {
      const read = () => {
        now = clock.now();
        listener();
      };
      const timer = window.setInterval(read, tick);
      const end = clock.onChange(read);
      read();
      return () => {
        window.clearInterval(timer);
        end();
      };
    },
  };
}

/** Gives everything below it the time of a clock, twice a minute and whenever the clock is set. */
export function ClockProvider({ clock, children }: { clock: Clock; children: ReactNode }) {
  const [ticker] = useState(() => tickerOf(clock));
  const now = useSyncExternalStore(ticker.subscribe, ticker.now);
  return <NowContext value={now}>{children}</NowContext>;
}
