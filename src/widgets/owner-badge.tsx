import { Lock } from 'lucide-react';
import type { Owner } from '#src/contract/interface-user-record.ts';
import { isolated } from '#src/lib/isolated.ts';
import { AppLink } from './app-link.tsx';
import './owner-badge.css';

/** Whose a user is: the console's, or an app's, which is locked and leads to the app. */
export function OwnerBadge({ owner }: { owner: Owner }) {
  if (owner.kind === 'console') return <span className="owner-badge">Console</span>;
  return (
    <span
      className="owner-badge"
      data-tip={`The app ${isolated(owner.appName)} owns this user: what comes from its manifest can't be changed here.`}
    >
      <Lock size={14} aria-hidden />
      <AppLink appId={owner.appId}>
        <span className="visually-hidden">Locked, owned by the app </span>
        <bdi>{owner.appName}</bdi>
      </AppLink>
    </span>
  );
}
