import { Lock } from 'lucide-react';
import type { Origin } from '#src/contract/common.ts';
import { isolated } from '#src/lib/isolated.ts';
import { AppLink } from './app-link.tsx';
import './owner-badge.css';
import { originWord } from './origin-words.ts';

type OriginBadgeProps = {
  origin: Origin;
  /** What is locked and why, where it is not all of it. */
  reason?: string | undefined;
};

/** Where a permission, group or licence comes from: what an app or the system made is locked, and an app is a link. */
export function OriginBadge({ origin, reason }: OriginBadgeProps) {
  const word = originWord(origin);
  if (origin.kind === 'console') return <span className="owner-badge">{word}</span>;
  const whole =
    origin.kind === 'app'
      ? `Owned by the app ${isolated(origin.appName)}: it changes with the manifest of the app.`
      : 'A system default, which stays as it is. The codes are sample data.';
  const name = (
    <>
      <bdi>{word}</bdi>
      <span className="visually-hidden">, locked</span>
    </>
  );
  return (
    <span className="owner-badge" data-tip={reason ?? whole}>
      <Lock size={14} aria-hidden />
      {origin.kind === 'app' ? (
        <AppLink appId={origin.appId}>{name}</AppLink>
      ) : (
        <span className="owner-badge-name">{name}</span>
      )}
    </span>
  );
}
