import { Outlet, useLocation } from 'react-router';
import { paths } from '#src/lib/paths.ts';
import { LinkTabs } from '#src/ui/link-tabs.tsx';
import { RecordPage } from '#src/widgets/record-page.tsx';
import { GroupHead } from './group-head.tsx';
import { useShownGroup, useShownGroupCode } from './use-shown-group.ts';

/** One user group: its head, and Details, Members and Activity below, each at an address of its own. */
export function GroupPage() {
  const code = useShownGroupCode();
  const { pathname } = useLocation();
  const { data: group, error, refetch } = useShownGroup();
  const { detail, members, activity, edit } = paths.groups;
  return (
    <RecordPage
      noun="user group"
      above={{ label: 'User groups', to: paths.groups.list }}
      name={group?.name}
      error={error}
      onRetry={() => void refetch()}
      head={group && <GroupHead key={code} group={group} />}
      tabs={
        <LinkTabs
          label="User group"
          tabs={[
            // The sheet for editing lies over Details, at an address below it.
            { to: detail(code), label: 'Details', isExact: pathname !== edit(code) },
            { to: members(code), label: 'Members', count: group?.members },
            { to: activity(code), label: 'Activity' },
          ]}
        />
      }
    >
      <Outlet />
    </RecordPage>
  );
}
