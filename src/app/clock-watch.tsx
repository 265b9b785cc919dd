import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { sessionQueries } from '#src/api/session.ts';
import { clockAhead, isServerTimeInDoubt, onServerClockChange } from '#src/client/server-clock.ts';
import { noop } from '#src/lib/noop.ts';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { clockWords } from './clock-words.ts';

const noticeKey = 'clock';
const tick = 30_000;

/**
 * Says once that this computer's clock is wrong, and takes it back when it is right again. Asks the server whenever it
 * can't be told any more what time it is.
 */
export function ClockWatch() {
  const { notify, withdraw } = useNotices();
  const client = useQueryClient();
  const words = clockWords(useSyncExternalStore(onServerClockChange, clockAhead));

  const isWrong = words !== undefined;

  const say = useEffectEvent(() => notify({ tone: 'info', text: words ?? '', key: noticeKey }));
  useEffect(() => {
    if (!isWrong) return;
    say();
    return () => withdraw(noticeKey);
  }, [isWrong, withdraw]);

  useEffect(() => {
    const timer = window.setInterval(() => {
      // Any answer tells the time; this one is small, and every page has it.
      if (!isServerTimeInDoubt()) return;
      void client.query({ ...sessionQueries.current(), staleTime: 0 }).catch(noop);
    }, tick);
    return () => window.clearInterval(timer);
  }, [client]);

  return null;
}
