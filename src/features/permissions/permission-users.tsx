import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { paths, withQuery } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { Pager } from '#src/widgets/pager.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { usePermissionWorld } from '#src/widgets/use-permission-world.ts';
import { HolderLine, HolderLineSkeleton } from './holder-line.tsx';

const perPage = 10;

/** For which users a permission counts, directly or through a group: each with through what. */
export function PermissionUsers({ code }: { code: string }) {
  const [offset, setOffset] = useState(0);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...interfaceUserQueries.list({ permission: code, sort: ['name'], offset, limit: perPage }),
    placeholderData: keepPreviousData,
  });
  const total = data?.total ?? 0;
  const { world } = usePermissionWorld();

  return (
    <Section
      title="Users who hold it"
      description="Directly or through a group, with every licence that it waits for. Inactive users hold it too, and are refused all the same."
      action={
        total > 0 ? (
          <ButtonLink
            variant="text"
            size="small"
            to={withQuery(paths.interfaceUsers.list, { permission: code })}
          >
            Show in the list
          </ButtonLink>
        ) : undefined
      }
    >
      {error !== null && (
        <FailureNote error={error} subject="users" onRetry={() => void refetch()} />
      )}
      {data?.total === 0 && <Typography color="textSecondary">It counts for no user.</Typography>}
      {data === undefined && error === null && <HolderLineSkeleton />}
      {data !== undefined && total > 0 && (
        <RecordLines label="Users who hold it" isBusy={isPlaceholderData}>
          {data.items.map((user) => (
            <HolderLine key={user.id} user={user} code={code} world={world} />
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
