import { useEffect, useEffectEvent, useRef } from 'react';
import { useNotices } from '#src/ui/notices/notices-context.ts';

/**
 * Says a list's count to assistive technology whenever another query's rows are shown ("12 of 30 permissions"); what one
 * arrives with goes unsaid.
 */
export function useCountAnnounced(
  count: string | undefined,
  { shownKey, noun }: { shownKey: string; noun: string },
): void {
  const { announce } = useNotices();
  const saidFor = useRef<string>(undefined);

  const say = useEffectEvent((key: string) => {
    if (saidFor.current !== undefined && saidFor.current !== key) {
      announce(`${count ?? ''} ${noun}`);
    }
    saidFor.current = key;
  });

  const isKnown = count !== undefined;
  useEffect(() => {
    if (isKnown) say(shownKey);
  }, [isKnown, shownKey]);
}
