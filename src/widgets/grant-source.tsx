import { User, Users } from 'lucide-react';
import type { PermissionSource } from '#src/domain/effective-permissions.ts';
import { RowBadge } from '#src/ui/data-table/row-badge.tsx';
import { sourceWord } from './grant-source-words.ts';

const shortWord = (source: PermissionSource) => (source.kind === 'direct' ? 'Direct' : source.name);

/** Where a permission comes from, in a row: given to the user itself, or through which of its groups. */
export function GrantSource({ sources }: { sources: readonly PermissionSource[] }) {
  const whole = sources.map(sourceWord).join('; ');
  return (
    <RowBadge icon={sources[0]?.kind === 'direct' ? User : Users} tip={whole}>
      <span className="visually-hidden">{whole}</span>
      <span className="dt-clamp" aria-hidden>
        {sources.map(shortWord).join(', ')}
      </span>
    </RowBadge>
  );
}
