import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import type { SystemId } from '#src/contract/system-record.ts';
import { paths, withQuery } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { Pager } from '#src/widgets/pager.tsx';
import { RecordLine } from '#src/widgets/record/record-line.tsx';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';

const perPage = 20;

/** The endpoints of a system. */
export function SystemEndpoints({ id }: { id: SystemId }) {
  const [offset, setOffset] = useState(0);
  const block = useWriteBlock('incoming-mappings');
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...incomingMappingQueries.list({ system: id, sort: ['path'], offset, limit: perPage }),
    placeholderData: keepPreviousData,
  });

  return (
    <Section
      title="Endpoints"
      description="The incoming mappings of this system."
      action={
        <ButtonLink
          size="small"
          to={withQuery(paths.incomingMappings.create, { system: id })}
          disabledReason={block}
        >
          Add incoming mapping
        </ButtonLink>
      }
    >
      {error !== null && (
        <FailureNote error={error} subject="its endpoints" onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null && <Skeleton variant="rounded" height={96} />}
      {data?.total === 0 && (
        <Typography color="textSecondary">It has no endpoints: nothing can call it.</Typography>
      )}
      {data !== undefined && data.total > 0 && (
        <RecordLines label="Endpoints" isBusy={isPlaceholderData}>
          {data.items.map((mapping) => (
            <RecordLine
              key={mapping.id}
              end={mapping.active ? undefined : <StateChip tone="neutral">Inactive</StateChip>}
            >
              <RouterLink to={paths.incomingMappings.detail(mapping.id)}>{mapping.name}</RouterLink>
              <Mono isQuiet>
                {mapping.method} {mapping.path}
              </Mono>
            </RecordLine>
          ))}
        </RecordLines>
      )}
      <Pager
        label="Endpoints"
        noun="endpoint"
        total={data?.total ?? 0}
        offset={offset}
        perPage={perPage}
        onMove={setOffset}
      />
    </Section>
  );
}
