import { groupQueries } from '#src/api/groups.ts';
import { ActivityLog } from '#src/widgets/activity-log/activity-log.tsx';
import { RecordBody } from '#src/widgets/record/record-body.tsx';
import { pageSize, usePagedRows } from '#src/widgets/use-paged-rows.ts';
import { useShownGroup, useShownGroupCode } from './use-shown-group.ts';

/** Who changed what on a group, newest first. Who came and went stands in the activity of each member. */
export function ActivityTab() {
  const code = useShownGroupCode();
  const { data: group } = useShownGroup();
  const log = usePagedRows((offset) =>
    groupQueries.activity(code, { sort: ['-at'], offset, limit: pageSize }),
  );
  return (
    <RecordBody maxWidth={880}>
      <ActivityLog
        log={log}
        caption={group === undefined ? 'Activity' : `Activity of ${group.name}`}
        empty="What is changed from now on stands here: who did it, when, and what it was before. Who is added or removed stands in the activity of each interface user."
      />
    </RecordBody>
  );
}
