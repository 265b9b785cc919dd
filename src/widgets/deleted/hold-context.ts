import { createContext, use, useLayoutEffect } from 'react';
import { noop } from '#src/lib/noop.ts';

/** Asks the page of a record to stay as it is; what it gives lets the page go again. */
export const HoldContext = createContext<() => () => void>(() => noop);

/** For whatever is typed into over a record: while it is there, the record's page stays, though the record may go. */
export function useHold(): void {
  const hold = use(HoldContext);
  useLayoutEffect(() => hold(), [hold]);
}
