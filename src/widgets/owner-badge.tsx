import { Lock } from 'lucide-react';
import type { Owner } from '#src/contract/interface-user-record.ts';
import './owner-badge.css';

/** Whose a user is: the console's, or an app's, which is locked. */
export function OwnerBadge({ owner }: { owner: Owner }) {
  if (owner.kind === 'console') return <span className="owner-badge">Console</span>;
  return (
    <span
      className="owner-badge"
      data-tip={`The app ${owner.appName} owns this user: what comes from its manifest can't be changed here.`}
    >
      <Lock size={14} aria-hidden />
      <span className="owner-badge-name">
        <span className="visually-hidden">Locked, owned by the app </span>
        {owner.appName}
      </span>
    </span>
  );
}
