import { createContext, useContext } from 'react';
import type { NoticeInput } from './notice-list.ts';

export type Notices = {
  /** Shows a notice: successes fade, errors stay until dismissed. */
  notify: (notice: NoticeInput) => void;
  /** Says something to assistive technology alone, such as how many results there are. */
  announce: (text: string) => void;
  /** Takes a notice back by its key, when what it says is no longer so. */
  withdraw: (key: string) => void;
};

export const NoticesContext = createContext<Notices | null>(null);

/** The notices of the page; only below `NoticesProvider`. */
export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (notices === null) throw new Error('useNotices needs a NoticesProvider above it.');
  return notices;
}
