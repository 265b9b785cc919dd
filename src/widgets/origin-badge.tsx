import { Lock } from 'lucide-react';
import type { Origin } from '#src/contract/common.ts';
import { paths } from '#src/lib/paths.ts';
import { IconWord } from '#src/ui/icon-word.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { lockedWords, originReason, originWord } from './origin-words.ts';

type OriginBadgeProps = {
  origin: Origin;
  /** What is locked and why, where it is not all of it. */
  reason?: string | undefined;
};

/** Where a permission, group or licence comes from: what an app or the system made is locked, and an app is a link. */
export function OriginBadge({ origin, reason }: OriginBadgeProps) {
  const word = originWord(origin);
  if (origin.kind === 'console') return word;
  const name = (
    <>
      <bdi>{word}</bdi>
      <span className="visually-hidden">{lockedWords}</span>
    </>
  );
  return (
    <IconWord icon={Lock} tip={reason ?? originReason(origin)}>
      {origin.kind === 'app' ? (
        <RouterLink to={paths.apps.detail(origin.appId)} isQuiet>
          {name}
        </RouterLink>
      ) : (
        <span>{name}</span>
      )}
    </IconWord>
  );
}
