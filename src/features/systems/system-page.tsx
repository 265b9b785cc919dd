import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from 'react-router';
import { systemQueries } from '#src/api/systems.ts';
import { systemId } from '#src/contract/system-record.ts';
import { codeInPath, paths } from '#src/lib/paths.ts';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { RecordPage } from '#src/widgets/record-page.tsx';
import { SystemDetails } from './system-details.tsx';
import { SystemEndpoints } from './system-endpoints.tsx';
import { SystemHead } from './system-head.tsx';

/** One external system: what it is, and its endpoints. */
export function SystemPage() {
  const id = systemId.parse(codeInPath(useParams().id));
  const { data: system, error, refetch } = useQuery(systemQueries.detail(id));
  return (
    <RecordPage
      noun="system"
      above={{ label: 'Systems', to: paths.systems.list }}
      name={system?.name}
      error={error}
      onRetry={() => void refetch()}
      head={system && <SystemHead key={id} system={system} />}
    >
      <RecordBody>
        {system !== undefined && <SystemDetails system={system} />}
        <SystemEndpoints key={id} id={id} />
      </RecordBody>
      <Outlet />
    </RecordPage>
  );
}
