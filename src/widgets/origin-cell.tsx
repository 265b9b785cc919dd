import { Lock } from 'lucide-react';
import type { Origin } from '#src/contract/common.ts';
import { paths } from '#src/lib/paths.ts';
import { CellLink } from '#src/ui/data-table/cell-link.tsx';
import { RowBadge } from '#src/ui/data-table/row-badge.tsx';
import { lockedWords, originReason, originWord } from './origin-words.ts';

type OriginCellProps = {
  origin: Origin;
  /** What is locked and why, where it is not all of it. */
  reason?: string | undefined;
};

/** Where a permission, group or licence comes from, in a row, as `OriginBadge` says it on a page. */
export function OriginCell({ origin, reason }: OriginCellProps) {
  const word = originWord(origin);
  if (origin.kind === 'console') return word;
  const locked = <span className="visually-hidden">{lockedWords}</span>;
  return (
    <RowBadge icon={Lock} tip={reason ?? originReason(origin)}>
      {origin.kind === 'app' ? (
        <CellLink to={paths.apps.detail(origin.appId)}>
          {word}
          {locked}
        </CellLink>
      ) : (
        <span>
          {word}
          {locked}
        </span>
      )}
    </RowBadge>
  );
}
