import { UserPlus } from 'lucide-react';
import { useLocation } from 'react-router';
import type { Group } from '#src/contract/groups.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';

const preloadSheet = () => void import('./add-members-sheet.tsx').catch(noop);

/** The way to more members. */
export function AddMembersLink({ group }: { group: Group }) {
  const { search } = useLocation();
  const writeBlock = useWriteBlock('groups');
  return (
    <ButtonLink
      variant="contained"
      to={{ pathname: paths.groups.addMembers(group.code), search }}
      startIcon={<UserPlus size={18} aria-hidden />}
      disabledReason={writeBlock}
      onIntent={preloadSheet}
    >
      Add members
    </ButtonLink>
  );
}
