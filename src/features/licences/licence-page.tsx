import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from 'react-router';
import { licenceQueries } from '#src/api/licences.ts';
import { code as codeSchema } from '#src/contract/common.ts';
import { codeInPath, paths } from '#src/lib/paths.ts';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { RecordPage } from '#src/widgets/record-page.tsx';
import { LicenceDetails } from './licence-details.tsx';
import { LicenceGroups } from './licence-groups.tsx';
import { LicenceHead } from './licence-head.tsx';
import { LicencePermissions } from './licence-permissions.tsx';
import { LicenceUsers } from './licence-users.tsx';

/** One licence: what it is, what it gates, and who holds it. */
export function LicencePage() {
  const code = codeSchema.parse(codeInPath(useParams().code));
  const { data: licence, error, refetch } = useQuery(licenceQueries.detail(code));
  return (
    <RecordPage
      noun="licence"
      above={{ label: 'Licences', to: paths.licences.list }}
      name={licence?.name}
      error={error}
      onRetry={() => void refetch()}
      head={licence && <LicenceHead key={code} licence={licence} />}
    >
      <RecordBody key={code}>
        {licence !== undefined && (
          <>
            <LicenceDetails licence={licence} />
            <LicencePermissions licence={licence} />
            <LicenceGroups licence={licence} />
          </>
        )}
        <LicenceUsers code={code} />
      </RecordBody>
      <Outlet />
    </RecordPage>
  );
}
