import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
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
    <>
      <h2 className="visually-hidden">Members</h2>
      {lock !== undefined && <LockNote>{lock}</LockNote>}
      {group?.code === authorsGroup && <WarningNote>{authorsNote}</WarningNote>}
      <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 2 }}>
        <Box sx={{ flex: { xs: '1 1 100%', sm: '1 1 480px' }, minWidth: 0 }}>
          <ListToolbar {...toolbar} noun="members" searchesIn="name, address or permission" />
        </Box>
        {group !== undefined && lock === undefined && <AddMembersLink group={group} />}
      </Stack>
    </>
  );
}
