import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { ActivityLog } from '#src/widgets/activity-log/activity-log.tsx';
import { pageSize, usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useShownUser, useShownUserId } from './use-shown-user.ts';

/** Who changed what on a user, newest first. */
export function ActivityTab() {
  const id = useShownUserId();
  const { data: user } = useShownUser();
  const log = usePagedRows((offset) =>
    interfaceUserQueries.activity(id, { sort: ['-at'], offset, limit: pageSize }),
  );
  return (
    <div className="user-activity">
      <ActivityLog
        log={log}
        caption={user === undefined ? 'Activity' : `Activity of ${user.name}`}
        empty="What is changed from now on stands here: who did it, when, and what it was before."
      />
    </div>
  );
}
