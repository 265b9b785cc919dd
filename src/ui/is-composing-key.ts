import type { KeyboardEvent } from 'react';

/** What browsers report in place of the key that an input method takes for itself. */
const takenKey = 229;

/** Whether a key belongs to an input method: its Enter takes a suggestion, its Escape and arrows are about its list. */
export function isComposingKey({ nativeEvent }: KeyboardEvent): boolean {
  // Safari ends the composition before the Enter that ends it arrives; only this number still tells.
  return nativeEvent.isComposing || nativeEvent.keyCode === takenKey;
}
