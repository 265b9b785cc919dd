import { Outlet, useLocation } from 'react-router';
import { absenceIn } from '#src/client/api-error.ts';
import { paths } from '#src/lib/paths.ts';
import { LinkTabs } from '#src/ui/link-tabs.tsx';
import { PageHeaderSkeleton } from '#src/ui/page-header-skeleton.tsx';
import { RecordOrAbsent } from '#src/widgets/deleted/record-or-absent.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { RecordFrame } from '#src/widgets/record/record-frame.tsx';
import { RecordHead } from '#src/widgets/record/record-head.tsx';
import { HandOverPanel } from './hand-over-panel.tsx';
import { UserFailed, UserMissing } from './user-absent.tsx';
import { UserHead } from './user-head.tsx';
import { useShownUser, useShownUserId } from './use-shown-user.ts';

/** One interface user: its head, and Details, Access, API keys, Calls and Activity below, each at an address of its own. */
export function InterfaceUserPage() {
  const id = useShownUserId();
  const { pathname } = useLocation();
  const { data: user, error, refetch } = useShownUser();

  const isAbsent = absenceIn(error) !== undefined;
  if (user === undefined && error !== null && !isAbsent) {
    return <UserFailed error={error} onRetry={() => void refetch()} />;
  }
  return (
    <RecordOrAbsent error={error} absent={<UserMissing name={user?.name} />}>
      <RecordFrame>
        <RecordHead>
          {user === undefined ? (
            <PageHeaderSkeleton noun="interface user" factsWidth={320} />
          ) : (
            <UserHead key={user.id} user={user} />
          )}
          {user !== undefined && error !== null && !isAbsent && (
            <FailureNote
              error={error}
              subject="the interface user"
              onRetry={() => void refetch()}
            />
          )}
          <LinkTabs
            label="Interface user"
            tabs={[
              {
                to: paths.interfaceUsers.detail(id),
                label: 'Details',
                // The sheet for editing lies over Details, at an address below it.
                isExact: pathname !== paths.interfaceUsers.edit(id),
              },
              { to: paths.interfaceUsers.access(id), label: 'Access' },
              {
                to: paths.interfaceUsers.apiKeys(id),
                label: 'API keys',
                count: user?.keys.count,
              },
              { to: paths.interfaceUsers.calls(id), label: 'Calls' },
              { to: paths.interfaceUsers.activity(id), label: 'Activity' },
            ]}
          />
        </RecordHead>
        <Outlet />
        <HandOverPanel />
      </RecordFrame>
    </RecordOrAbsent>
  );
}
