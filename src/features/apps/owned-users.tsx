import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import type { AppId } from '#src/contract/app-record.ts';
import { paths } from '#src/lib/paths.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { Pager } from '#src/widgets/pager.tsx';
import { RecordLine } from '#src/widgets/record/record-line.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';

const perPage = 10;

/** The users that an app owns, a page at a time. */
export function OwnedUsers({ id }: { id: AppId }) {
  const [offset, setOffset] = useState(0);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...interfaceUserQueries.list({ owner: `app:${id}`, sort: ['name'], offset, limit: perPage }),
    placeholderData: keepPreviousData,
  });
  return (
    <Section
      title="Users"
      description="They can't sign in, get no API keys here, and can only be used by the app."
    >
      {error !== null && (
        <FailureNote error={error} subject="users" onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null && <Skeleton variant="rounded" height={64} />}
      {data?.total === 0 && <Typography color="textSecondary">It owns no user.</Typography>}
      {data !== undefined && data.total > 0 && (
        <RecordLines label="Users" isBusy={isPlaceholderData}>
          {data.items.map(({ id: userId, name, owner, active }) => (
            <RecordLine
              key={userId}
              end={
                <StateChip tone={active ? 'success' : 'neutral'}>
                  {active ? 'Active' : 'Inactive'}
                </StateChip>
              }
            >
              <RouterLink to={paths.interfaceUsers.detail(userId)}>{name}</RouterLink>
              {owner.kind === 'app' && <Mono isQuiet>{owner.userCode}</Mono>}
            </RecordLine>
          ))}
        </RecordLines>
      )}
      <Pager
        label="Users"
        noun="user"
        total={data?.total ?? 0}
        offset={offset}
        perPage={perPage}
        onMove={setOffset}
      />
    </Section>
  );
}
