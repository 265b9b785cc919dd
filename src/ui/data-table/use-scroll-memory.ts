import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

type ScrollMemory = {
  /** Names the visit: the router's location key. Going back to it finds the list where one left it. */
  scrollKey: string | undefined;
  /** Names what is asked for. Another question starts at the top. */
  resetKey: string | undefined;
  /** Whether the list has its length; before that there is nothing to scroll. */
  isReady: boolean;
};

const restTime = 100;

const offsets = new Map<string, number>();

/** Puts a list back to where it was when one returns to it, and to its top when something else is asked. */
export function useScrollMemory(
  scrollerRef: RefObject<HTMLDivElement | null>,
  { scrollKey, resetKey, isReady }: ScrollMemory,
): { initialOffset: number } {
  const [initialOffset] = useState(() => (isReady ? offsetOf(scrollKey) : 0));
  const shown = useRef<{ resetKey: string | undefined }>(undefined);

  useLayoutEffect(() => {
    const element = scrollerRef.current;
    if (element === null || !isReady) return;
    if (shown.current !== undefined && shown.current.resetKey === resetKey) {
      // The same list under another address: a sheet was opened over it.
      if (scrollKey !== undefined) offsets.set(scrollKey, element.scrollTop);
      return;
    }
    shown.current = { resetKey };
    element.scrollTop = offsetOf(scrollKey);
  }, [scrollerRef, scrollKey, resetKey, isReady]);

  useLayoutEffect(() => {
    const element = scrollerRef.current;
    if (element === null || scrollKey === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // Asking for the offset makes the browser lay out at once: not while it moves.
    const remember = () => {
      clearTimeout(timer);
      timer = setTimeout(() => offsets.set(scrollKey, element.scrollTop), restTime);
    };
    element.addEventListener('scroll', remember, { passive: true });
    return () => {
      clearTimeout(timer);
      element.removeEventListener('scroll', remember);
    };
  }, [scrollerRef, scrollKey]);

  // Left at once after scrolling; this runs while the rows are still there.
  const keyRef = useRef(scrollKey);
  useLayoutEffect(() => {
    keyRef.current = scrollKey;
  }, [scrollKey]);
  useLayoutEffect(() => {
    const element = scrollerRef.current;
    return () => {
      if (element !== null && keyRef.current !== undefined) {
        offsets.set(keyRef.current, element.scrollTop);
      }
    };
  }, [scrollerRef]);

  return { initialOffset };
}

function offsetOf(scrollKey: string | undefined): number {
  return (scrollKey === undefined ? undefined : offsets.get(scrollKey)) ?? 0;
}
