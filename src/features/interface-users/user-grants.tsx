import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemText from '@mui/material/ListItemText';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { groupQueries } from '#src/api/groups.ts';
import { licenceQueries } from '#src/api/licences.ts';
import type { Group } from '#src/contract/groups.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { allUsersGroup } from '#src/domain/all-users.ts';
import { authorsWarning } from '#src/domain/authors.ts';
import { effectivePermission } from '#src/domain/effective-permissions.ts';
import { paths } from '#src/lib/paths.ts';
import { capitalised, counted, enumerated } from '#src/lib/words.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { CodeChip } from '#src/ui/code-chip.tsx';
import { DescriptionList } from '#src/ui/description-list.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { type PermissionWorld, usePermissionWorld } from '#src/widgets/use-permission-world.ts';
import { WarningNote } from '#src/widgets/warning-note.tsx';
import { effectReason } from './access-words.ts';
import { UserDrift } from './user-drift.tsx';
import { heldLicences, type HeldLicence } from './held-licences.ts';

type Part = { user: InterfaceUser };
type World = PermissionWorld['world'];

const listLook = { display: 'grid', gap: 2 } as const;
const permissionLook = { flexWrap: 'wrap', gap: '2px 10px', minHeight: 22 } as const;

/** Groups, direct permissions and licences of a user. The codes are there at once, what they mean follows. */
export function UserGrants({ user }: Part) {
  const { world, error, retry } = usePermissionWorld();
  return (
    <>
      {error !== null && (
        <FailureNote error={error} subject="groups, permissions and licences" onRetry={retry} />
      )}
      {user.owner.kind === 'app' && (
        <Box sx={{ minHeight: 20, marginBottom: 3 }}>
          <UserDrift owner={user.owner} />
        </Box>
      )}
      <DescriptionList
        items={[
          { term: 'Groups', detail: <Groups user={user} /> },
          { term: 'Direct permissions', detail: <DirectPermissions user={user} world={world} /> },
          { term: 'Licences', detail: <Licences user={user} world={world} /> },
        ]}
      />
    </>
  );
}

function grantWords(group: Group): string {
  if (group.grantsEverything) return 'Grants every permission and every licence that is on';
  const parts = [
    ...(group.permissions.length > 0 ? [counted(group.permissions.length, 'permission')] : []),
    ...(group.licences.length > 0 ? [counted(group.licences.length, 'licence')] : []),
  ];
  return parts.length === 0 ? 'Grants nothing' : `Grants ${enumerated(parts)}`;
}

function Groups({ user }: Part) {
  const { data } = useQuery(groupQueries.catalogue());
  const byCode = new Map(data?.items.map((group) => [group.code, group]));
  const codes = [...new Set([...user.groups.toSorted(), allUsersGroup])];
  const warning = authorsWarning(user.groups, (code) => byCode.get(code)?.name ?? code);
  return (
    <>
      <List disablePadding dense={false} sx={listLook}>
        {codes.map((code) => {
          const group = byCode.get(code);
          const note = code === allUsersGroup ? 'Everybody is in it. ' : '';
          return (
            <ListItem key={code} disablePadding>
              <ListItemText
                primary={
                  group === undefined ? (
                    <Mono>{code}</Mono>
                  ) : (
                    <>
                      <RouterLink to={paths.groups.detail(code)}>{group.name}</RouterLink>{' '}
                      <Mono isQuiet>{code}</Mono>
                    </>
                  )
                }
                secondary={
                  group === undefined ? (
                    data === undefined ? (
                      <Skeleton width={140} />
                    ) : (
                      'Not a group that is known: it grants nothing'
                    )
                  ) : (
                    `${note}${grantWords(group)}`
                  )
                }
              />
            </ListItem>
          );
        })}
      </List>
      {warning !== undefined && <WarningNote>{warning}</WarningNote>}
    </>
  );
}

const shownAtFirst = 12;

function DirectPermissions({ user, world }: Part & { world: World }) {
  const [isOpen, setIsOpen] = useState(false);
  const codes = user.permissions.toSorted();
  if (codes.length === 0) return 'None';
  return (
    <>
      <List disablePadding sx={listLook}>
        {codes.slice(0, isOpen ? codes.length : shownAtFirst).map((code) => {
          const held = world === undefined ? undefined : effectivePermission(user, code, world);
          const reason = held === undefined ? undefined : effectReason(held.effect);
          return (
            <ListItem key={code} disablePadding sx={permissionLook}>
              <CodeChip code={code} />
              <span>{world === undefined ? <Skeleton width={120} /> : held?.permission?.name}</span>
              {reason !== undefined && (
                <Box component="span" sx={{ color: 'warningState.text' }}>
                  Does not count: {reason.charAt(0).toLowerCase() + reason.slice(1)}
                </Box>
              )}
            </ListItem>
          );
        })}
      </List>
      {!isOpen && codes.length > shownAtFirst && (
        <ActionButton variant="text" size="small" onClick={() => setIsOpen(true)}>
          Show all {codes.length}
        </ActionButton>
      )}
    </>
  );
}

function licenceWords({ groups, isOwn, isEnabled }: HeldLicence): string {
  const through = [
    ...(isOwn ? ['declared by its app'] : []),
    ...(groups.length > 0 ? [`through ${enumerated(groups)}`] : []),
  ];
  const state = isEnabled === true ? '' : isEnabled === false ? '. It is off' : '. Nobody knows it';
  return `${capitalised(enumerated(through))}${state}`;
}

function Licences({ user, world }: Part & { world: World }) {
  const { data } = useQuery(licenceQueries.catalogue());
  if (world === undefined || data === undefined) return <Skeleton width={180} />;
  const held = heldLicences(user, world, data.items);
  if (held.length === 0) return 'None: console-owned users get licences through groups.';
  return (
    <List disablePadding dense={false} sx={listLook}>
      {held.map((licence) => (
        <ListItem key={licence.code} disablePadding>
          <ListItemText primary={<bdi>{licence.name}</bdi>} secondary={licenceWords(licence)} />
        </ListItem>
      ))}
    </List>
  );
}
