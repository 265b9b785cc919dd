import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { NoticeCard } from './notice-card.tsx';
import { withNotice, type Notice, type NoticeInput } from './notice-list.ts';
import { NoticesContext, type Notices } from './notices-context.ts';
import { useNoticesHost } from './use-notices-host.ts';
import { noticesLook } from './notices-look.ts';

/**
 * Holds the notices and the page's two live regions, which are there from load. They stay readable while a dialog is
 * open; F8 takes the keyboard to the newest notice and back.
 */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const { ref, isHeld, release } = useNoticesHost();

  const [api] = useState<Notices>(() => ({
    notify: (input: NoticeInput) => setNotices((current) => withNotice(current, input)),
    announce: (text: string) => setSaid(({ turn }) => ({ text, turn: turn + 1 })),
    withdraw: (key: string) =>
      setNotices((current) => current.filter((notice) => notice.key !== key)),
  }));

  useEffect(() => {
    if (said.text === '') return;
    // Said is said: whoever browses the page later should not come across it.
    const timer = window.setTimeout(() => setSaid(({ turn }) => ({ text: '', turn })), 4000);
    return () => window.clearTimeout(timer);
  }, [said]);

  function dismiss(key: string) {
    api.withdraw(key);
    release();
  }

  const card = (notice: Notice) => (
    <NoticeCard key={notice.key} notice={notice} isHeld={isHeld} onDismiss={dismiss} />
  );

  return (
    <NoticesContext value={api}>
      {children}
      {createPortal(
        <Box component="section" ref={ref} aria-label="Notices" sx={noticesLook}>
          <div role="alert" aria-atomic="false">
            {notices.filter((notice) => notice.tone === 'error').map(card)}
          </div>
          <div role="status" aria-atomic="false">
            {notices.filter((notice) => notice.tone !== 'error').map(card)}
            {said.text !== '' && (
              <span key={`said-${String(said.turn)}`} className="visually-hidden">
                {said.text}
              </span>
            )}
          </div>
        </Box>,
        document.body,
      )}
    </NoticesContext>
  );
}
