import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { licenceSources, type World } from '#src/domain/permission-world.ts';
import { capitalised, enumerated } from '#src/lib/words.ts';
import { paths } from '#src/lib/paths.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { Pager } from '#src/widgets/pager.tsx';
import { RecordLine } from '#src/widgets/record/record-line.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { usePermissionWorld } from '#src/widgets/use-permission-world.ts';

const perPage = 10;

/** Which users hold a licence, each with what it comes through. */
export function LicenceUsers({ code }: { code: string }) {
  const [offset, setOffset] = useState(0);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...interfaceUserQueries.list({ licence: code, sort: ['name'], offset, limit: perPage }),
    placeholderData: keepPreviousData,
  });
  const { world } = usePermissionWorld();
  const total = data?.total ?? 0;

  return (
    <Section
      title="Users who hold it"
      description="Through a group, or declared by the app that owns them. Inactive users hold it too, and are refused all the same."
    >
      {error !== null && (
        <FailureNote error={error} subject="users" onRetry={() => void refetch()} />
      )}
      {data?.total === 0 && <Typography color="textSecondary">No user holds it.</Typography>}
      {data === undefined && error === null && <Skeleton variant="rounded" height={96} />}
      {data !== undefined && total > 0 && (
        <RecordLines label="Users who hold it" isBusy={isPlaceholderData}>
          {data.items.map((user) => (
            <UserLine key={user.id} user={user} code={code} world={world} />
          ))}
        </RecordLines>
      )}
      <Pager
        label="Users who hold it"
        noun="user"
        total={total}
        offset={offset}
        perPage={perPage}
        onMove={setOffset}
      />
    </Section>
  );
}

type UserLineProps = {
  user: InterfaceUser;
  code: string;
  /** What decides about licences; nothing while it is on its way. */
  world: World | undefined;
};

function UserLine({ user, code, world }: UserLineProps) {
  return (
    <RecordLine
      end={
        <>
          {world === undefined ? <Skeleton width={96} /> : throughWords(user, code, world)}
          {!user.active && <StateChip tone="neutral">Inactive</StateChip>}
        </>
      }
    >
      <RouterLink to={paths.interfaceUsers.detail(user.id)}>{user.name}</RouterLink>
      {user.email === null ? (
        <Typography component="span" variant="inherit" color="textSecondary">
          No address
        </Typography>
      ) : (
        <Mono isQuiet>{user.email}</Mono>
      )}
    </RecordLine>
  );
}

function throughWords(user: InterfaceUser, code: string, world: World): string {
  const { isOwn, groups } = licenceSources(user, code, world);
  const through = [
    ...(isOwn ? ['declared by its app'] : []),
    ...(groups.length > 0 ? [`through ${enumerated(groups.map(({ name }) => name))}`] : []),
  ];
  return capitalised(enumerated(through));
}
