import { User, Users } from 'lucide-react';
import type { PermissionSource } from '#src/domain/effective-permissions.ts';
import { sourceWord } from './grant-source-words.ts';
import './grant-source.css';

const shortWord = (source: PermissionSource) => (source.kind === 'direct' ? 'Direct' : source.name);

/** Where a permission comes from: given to the user itself, or through which of its groups. */
export function GrantSource({ sources }: { sources: readonly PermissionSource[] }) {
  const Icon = sources[0]?.kind === 'direct' ? User : Users;
  const whole = sources.map(sourceWord).join('; ');
  return (
    <span className="grant-source" data-tip={whole}>
      <Icon size={16} aria-hidden />
      <span className="visually-hidden">{whole}</span>
      <span className="grant-source-words" aria-hidden>
        {sources.map(shortWord).join(', ')}
      </span>
    </span>
  );
}
