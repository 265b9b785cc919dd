import type { Group } from '#src/contract/groups.ts';
import { authorsGroup } from '#src/domain/authors.ts';
import { lockReason } from '#src/domain/group-rules.ts';
import { ListToolbar, type ListToolbarProps } from '#src/widgets/list-page/list-toolbar.tsx';
import { LockNote } from '#src/widgets/lock-note.tsx';
import { WarningNote } from '#src/widgets/warning-note.tsx';
import { AddMembersLink } from './add-members-link.tsx';

const authorsNote =
  'Authors are restricted in what content they can change, and the restriction wins over what other groups give. Members who are in another group as well are marked.';

type MembersTopProps = Omit<ListToolbarProps, 'noun' | 'searchesIn'> & { group: Group | undefined };

/** Above the members: what is to be known of them, search, and the way to more. */
export function MembersTop({ group, ...toolbar }: MembersTopProps) {
  const lock = group && lockReason(group, 'members');
  return (
    <div className="group-members-top">
      <h2 className="visually-hidden">Members</h2>
      {lock !== undefined && <LockNote>{lock}</LockNote>}
      {group?.code === authorsGroup && <WarningNote>{authorsNote}</WarningNote>}
      <div className="group-members-bar">
        <ListToolbar {...toolbar} noun="members" searchesIn="name, address or permission" />
        {group !== undefined && lock === undefined && <AddMembersLink group={group} />}
      </div>
    </div>
  );
}
