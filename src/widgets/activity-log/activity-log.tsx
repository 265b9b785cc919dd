import { useState } from 'react';
import type { ActivityEntry } from '#src/contract/activity.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import { type PagedRows, pageSize } from '#src/widgets/use-paged-rows.ts';
import { ActivityRow } from './activity-row.tsx';
import { ActivitySkeleton } from './activity-skeleton.tsx';
import './activity-log.css';
import { foldEntries, type LogLine } from './fold-entries.ts';

type ActivityLogProps = {
  log: PagedRows<ActivityEntry>;
  /** Names the table for assistive technology. */
  caption: string;
  /** What will stand here, where nothing has happened yet. */
  empty: string;
};

/** A log of changes, newest first, page by page: when, who, what, and the state before and after. */
export function ActivityLog({ log, caption, empty }: ActivityLogProps) {
  const [pages, setPages] = useState(1);
  const { total, error } = log;

  function showOlder() {
    setPages(pages + 1);
    log.onRangeChange(0, (pages + 1) * pageSize - 1);
  }

  if (total === undefined) {
    return error === null ? <ActivitySkeleton /> : <LogFailed error={error} onRetry={log.retry} />;
  }
  if (total === 0) {
    return (
      <EmptyState kind="nothing-yet" title="No activity yet">
        <p>{empty}</p>
      </EmptyState>
    );
  }
  const wanted = Math.min(total, pages * pageSize);
  const entries = Array.from({ length: wanted }, (_, index) => log.rowAt(index)).filter(
    (entry) => entry !== undefined,
  );
  return (
    <>
      {error !== null && <FailureNote error={error} subject="activity" onRetry={log.retry} />}
      <table className="log" aria-busy={log.isRefreshing}>
        <caption className="visually-hidden">{caption}, newest first</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">When</th>
            <th scope="col">What was changed, and by whom</th>
          </tr>
        </thead>
        <tbody>
          {foldEntries(entries).map((line) => (
            <ActivityRow key={keyOf(line)} line={line} />
          ))}
        </tbody>
      </table>
      {entries.length < total && (
        <div className="log-more">
          <ActionButton pending={entries.length < wanted && error === null} onClick={showOlder}>
            Show older
          </ActionButton>
          <span className="ui-muted tnum">
            {entries.length} of {total}
          </span>
        </div>
      )}
    </>
  );
}

function keyOf(line: LogLine): string {
  return line.kind === 'entry' ? line.entry.id : line.entries[0].id;
}

function LogFailed({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { title, detail } = failureWords(error, 'activity');
  return (
    <EmptyState
      kind="failed"
      title={title}
      action={<ActionButton onClick={onRetry}>Try again</ActionButton>}
    >
      <p>{detail}</p>
    </EmptyState>
  );
}
