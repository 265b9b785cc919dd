import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import type { SystemId } from '#src/contract/system-record.ts';
import { paths, withQuery } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { Section } from '#src/ui/section.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { Pager } from '#src/widgets/pager.tsx';
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
          size="compact"
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
      {data === undefined && error === null && <Skeleton isBlock height={96} />}
      {data?.total === 0 && <p className="ui-muted">It has no endpoints: nothing can call it.</p>}
      {data !== undefined && data.total > 0 && (
        <ul className="record-lines" aria-label="Endpoints" aria-busy={isPlaceholderData}>
          {data.items.map((mapping) => (
            <li key={mapping.id}>
              <span className="record-line-main">
                <RouterLink to={paths.incomingMappings.detail(mapping.id)}>
                  {mapping.name}
                </RouterLink>
                <Mono isQuiet>
                  {mapping.method} {mapping.path}
                </Mono>
              </span>
              <span className="record-line-end">
                {!mapping.active && <StateChip tone="neutral">Inactive</StateChip>}
              </span>
            </li>
          ))}
        </ul>
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
