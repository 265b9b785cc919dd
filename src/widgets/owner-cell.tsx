import { Lock } from 'lucide-react';
import type { Owner } from '#src/contract/interface-user-record.ts';
import { paths } from '#src/lib/paths.ts';
import { CellLink } from '#src/ui/data-table/cell-link.tsx';
import { RowBadge } from '#src/ui/data-table/row-badge.tsx';
import { ownedByAppWords, ownerReason } from './owner-words.ts';

/** Whose a user is, in a row, as `OwnerBadge` says it on a page. */
export function OwnerCell({ owner }: { owner: Owner }) {
  if (owner.kind === 'console') return 'Console';
  return (
    <RowBadge icon={Lock} tip={ownerReason(owner)}>
      <CellLink to={paths.apps.detail(owner.appId)}>
        <span className="visually-hidden">{ownedByAppWords}</span>
        <bdi>{owner.appName}</bdi>
      </CellLink>
    </RowBadge>
  );
}
