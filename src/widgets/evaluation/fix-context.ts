import { createContext } from 'react';
import type { CallFix } from '#src/domain/call-fixes.ts';

/** What a screen adds to the fixes that are offered on it. */
export type FixHandling = {
  /** Makes a fix on the spot that is the caller's to make; nothing where the screen can't. */
  readonly here?: ((fix: CallFix) => (() => void) | undefined) | undefined;
  /** A fix as it stands with what the screen knows better. */
  readonly asMeant?: ((fix: CallFix) => CallFix) | undefined;
  /** Links to fixes open beside the page: leaving it would lose what is typed. */
  readonly isBeside?: boolean | undefined;
  /** Something was switched on in place. */
  readonly onSwitched?: (() => void) | undefined;
};

export const FixContext = createContext<FixHandling>({});
