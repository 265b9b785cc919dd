import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { groupQueries } from '#src/api/groups.ts';
import { maxLimit } from '#src/contract/query.ts';
import { counted } from '#src/lib/words.ts';
import { paths } from '#src/lib/paths.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { RecordLine } from '#src/widgets/record/record-line.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { HolderLineSkeleton } from './holder-line.tsx';

/** Which groups grant a permission to their members. */
export function PermissionGroups({ code }: { code: string }) {
  const { data, error, refetch } = useQuery(
    groupQueries.list({ permission: code, sort: ['name'], limit: maxLimit }),
  );
  return (
    <Section title="Groups that grant it" description="Every member of the group holds it.">
      {error !== null && (
        <FailureNote error={error} subject="user groups" onRetry={() => void refetch()} />
      )}
      {data?.total === 0 && <Typography color="textSecondary">No group grants it.</Typography>}
      {data === undefined && error === null && <HolderLineSkeleton />}
      {data !== undefined && data.total > 0 && (
        <RecordLines label="Groups that grant it">
          {data.items.map((group) => (
            <RecordLine
              key={group.code}
              end={
                <>
                  {group.grantsEverything ? 'Grants every permission, ' : ''}
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
    </Section>
  );
}
