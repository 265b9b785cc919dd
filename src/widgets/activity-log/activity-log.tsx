import Stack from '@mui/material/Stack';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { ActivityEntry } from '#src/contract/activity.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import { type PagedRows, pageSize } from '#src/widgets/use-paged-rows.ts';
import { ActivityRow } from './activity-row.tsx';
import { ActivitySkeleton } from './activity-skeleton.tsx';
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
        {empty}
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
      <Table aria-busy={log.isRefreshing}>
        <caption className="visually-hidden">{caption}, newest first</caption>
        <TableHead className="visually-hidden">
          <TableRow>
            <TableCell>When</TableCell>
            <TableCell>What was changed, and by whom</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {foldEntries(entries).map((line) => (
            <ActivityRow key={keyOf(line)} line={line} />
          ))}
        </TableBody>
      </Table>
      {entries.length < total && (
        <Stack direction="row" sx={{ alignItems: 'center', gap: 3, paddingTop: 4 }}>
          <ActionButton pending={entries.length < wanted && error === null} onClick={showOlder}>
            Show older
          </ActionButton>
          <Typography component="span" color="textSecondary" className="tnum">
            {entries.length} of {total}
          </Typography>
        </Stack>
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
      {detail}
    </EmptyState>
  );
}
