import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import './owner-badge.css';

type AppLinkProps = {
  appId: string;
  /** Its name, and what assistive technology reads with it. */
  children: ReactNode;
};

/** The app that owns something, as the way to its page. Of plain parts: the users' list shows dozens at once. */
export function AppLink({ appId, children }: AppLinkProps) {
  return (
    <Link to={paths.apps.detail(appId)} className="owner-badge-name">
      {children}
    </Link>
  );
}
