import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { ActivityLog } from '#src/widgets/activity-log/activity-log.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
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
    <RecordBody maxWidth={880} sx={{ paddingTop: 4 }}>
      <ActivityLog
        log={log}
        caption={user === undefined ? 'Activity' : `Activity of ${user.name}`}
        empty="What is changed from now on stands here: who did it, when, and what it was before."
      />
    </RecordBody>
  );
}
