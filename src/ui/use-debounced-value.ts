import { useEffect, useState } from 'react';
import { useIsComposing } from './use-is-composing.ts';

/** The value as it was when it last stood still for `pause` milliseconds, with no input method at work. */
export function useDebouncedValue<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  const isComposing = useIsComposing();
  useEffect(() => {
    if (isComposing) return undefined;
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause, isComposing]);
  return settled;
}
