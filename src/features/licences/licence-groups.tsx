import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { groupQueries } from '#src/api/groups.ts';
import type { Licence } from '#src/contract/licences.ts';
import { paths } from '#src/lib/paths.ts';
import { counted } from '#src/lib/words.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { Pager } from '#src/widgets/pager.tsx';
import { RecordLine } from '#src/widgets/record/record-line.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';

const perPage = 20;

/** Which groups give a licence to their members. */
export function LicenceGroups({ licence: { code, enabled } }: { licence: Licence }) {
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useQuery(groupQueries.catalogue());
  const groups = (data?.items ?? [])
    .filter((group) => group.licences.includes(code) || (group.grantsEverything && enabled))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));

  return (
    <Section title="Groups that give it" description="Every member of the group holds it.">
      {error !== null && (
        <FailureNote error={error} subject="user groups" onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null && <Skeleton variant="rounded" height={96} />}
      {data !== undefined && groups.length === 0 && (
        <Typography color="textSecondary">No group gives it.</Typography>
      )}
      {groups.length > 0 && (
        <RecordLines label="Groups that give it">
          {groups.slice(offset, offset + perPage).map((group) => (
            <RecordLine
              key={group.code}
              end={
                <>
                  {group.licences.includes(code) ? '' : 'Gives every enabled licence, '}
                  {counted(group.members, 'member')}
                </>
              }
            >
              <RouterLink to={paths.groups.detail(group.code)}>{group.name}</RouterLink>
              <Mono isQuiet>{group.code}</Mono>
            </RecordLine>
          ))}
        </RecordLines>
      )}
      <Pager
        label="Groups that give it"
        noun="group"
        total={groups.length}
        offset={offset}
        perPage={perPage}
        onMove={setOffset}
      />
    </Section>
  );
}
