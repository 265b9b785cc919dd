import { Lock } from 'lucide-react';
import type { Owner } from '#src/contract/interface-user-record.ts';
import { paths } from '#src/lib/paths.ts';
import { IconWord } from '#src/ui/icon-word.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { ownedByAppWords, ownerReason } from './owner-words.ts';

/** Whose a user is, on its page: the console's, or an app's, which is locked and leads to the app. */
export function OwnerBadge({ owner }: { owner: Owner }) {
  if (owner.kind === 'console') return 'Console';
  return (
    <IconWord icon={Lock} tip={ownerReason(owner)}>
      <RouterLink to={paths.apps.detail(owner.appId)} isQuiet>
        <span className="visually-hidden">{ownedByAppWords}</span>
        <bdi>{owner.appName}</bdi>
      </RouterLink>
    </IconWord>
  );
}
