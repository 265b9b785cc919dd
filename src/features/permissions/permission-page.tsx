import { useQuery } from '@tanstack/react-query';
import { Outlet, useParams } from 'react-router';
import { permissionQueries } from '#src/api/permissions.ts';
import { absenceIn } from '#src/client/api-error.ts';
import { code as codeSchema } from '#src/contract/common.ts';
import { codeInPath } from '#src/lib/paths.ts';
import { RecordOrAbsent } from '#src/widgets/deleted/record-or-absent.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { RecordFrame } from '#src/widgets/record/record-frame.tsx';
import { RecordHead } from '#src/widgets/record/record-head.tsx';
import { PermissionFailed, PermissionMissing } from './permission-absent.tsx';
import { PermissionDetails } from './permission-details.tsx';
import { PermissionGates } from './permission-gates.tsx';
import { PermissionGroups } from './permission-groups.tsx';
import { PermissionHead } from './permission-head.tsx';
import { PermissionSkeleton } from './permission-skeleton.tsx';
import { PermissionUsers } from './permission-users.tsx';

/** One permission: what it is, what it waits for, and who holds it. */
export function PermissionPage() {
  const code = codeSchema.parse(codeInPath(useParams().code));
  const { data: permission, error, refetch } = useQuery(permissionQueries.detail(code));

  const isAbsent = absenceIn(error) !== undefined;
  if (permission === undefined && error !== null && !isAbsent) {
    return <PermissionFailed error={error} onRetry={() => void refetch()} />;
  }
  return (
    <RecordOrAbsent error={error} absent={<PermissionMissing name={permission?.name} />}>
      <RecordFrame>
        {permission === undefined ? (
          <PermissionSkeleton />
        ) : (
          <>
            <RecordHead>
              <PermissionHead key={code} permission={permission} />
              {error !== null && !isAbsent && (
                <FailureNote
                  error={error}
                  subject="the permission"
                  onRetry={() => void refetch()}
                />
              )}
            </RecordHead>
            <RecordBody>
              <PermissionDetails permission={permission} />
              <PermissionGates permission={permission} />
              <PermissionUsers key={`${code} users`} code={code} />
              <PermissionGroups code={code} />
            </RecordBody>
          </>
        )}
        <Outlet />
      </RecordFrame>
    </RecordOrAbsent>
  );
}
