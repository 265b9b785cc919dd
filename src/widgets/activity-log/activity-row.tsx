import Box from '@mui/material/Box';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { ActivityEntry } from '#src/contract/activity.ts';
import type { Actor } from '#src/contract/common.ts';
import { exactText, parseInstant } from '#src/lib/dates.ts';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { useSession } from '#src/widgets/use-session.ts';
import { actionWords } from './activity-words.ts';
import { ChangeDiff } from './change-diff.tsx';
import type { LogLine } from './fold-entries.ts';
import { isKeyEntry, keyEntryWords, untoldOfKey } from './key-entry-words.ts';

const rowLook = {
  '& > td': { padding: '14px 0', verticalAlign: 'baseline' },
  '&:last-child > td': { borderBottom: 0 },
} as const;

const whenLook = { width: { xs: 116, sm: 184 }, color: 'text.secondary' } as const;

const timesLook = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, minmax(184px, 1fr))',
  gap: '2px 16px',
  margin: '4px 0 0',
  padding: 0,
  color: 'text.secondary',
  listStyle: 'none',
} as const;

/** One line of the log. */
export function ActivityRow({ line }: { line: LogLine }) {
  if (line.kind === 'sign-ins') return <SignInsRow entries={line.entries} />;
  const { entry } = line;
  return (
    <Row
      at={entry.at}
      by={entry.by}
      words={isKeyEntry(entry) ? keyEntryWords(entry) : actionWords(entry)}
    >
      <ChangeDiff changes={untold(entry)} isNew={entry.action === 'created'} />
    </Row>
  );
}

function SignInsRow({ entries }: Pick<Extract<LogLine, { kind: 'sign-ins' }>, 'entries'>) {
  const [newest] = entries;
  const oldest = entries.at(-1) ?? newest;
  return (
    <Row
      at={newest.at}
      by={newest.by}
      words={
        <>
          signed in {entries.length} times, first <RelativeTime at={oldest.at} />
        </>
      }
    >
      <Disclosure summary="Each time">
        <Box component="ul" sx={timesLook}>
          {entries.map((entry) => (
            <li key={entry.id}>{exactWords(entry.at)}</li>
          ))}
        </Box>
      </Disclosure>
    </Row>
  );
}

type RowProps = { at: string; by: Actor | null; words: ReactNode; children: ReactNode };

function Row({ at, by, words, children }: RowProps) {
  const { operator } = useSession();
  return (
    <TableRow sx={rowLook}>
      <TableCell sx={whenLook}>
        <RelativeTime at={at} />
        {/* Said already by the time itself. */}
        <Typography component="div" variant="caption" className="tnum" aria-hidden>
          {exactWords(at)}
        </Typography>
      </TableCell>
      <TableCell>
        <Typography>
          <Box component="strong" sx={{ fontWeight: 'medium' }}>
            <bdi>{by?.name ?? 'The service'}</bdi>
          </Box>
          {by?.id === operator.id && (
            <Typography component="span" color="textSecondary">
              {' (you)'}
            </Typography>
          )}{' '}
          {words}
        </Typography>
        {children}
      </TableCell>
    </TableRow>
  );
}

function exactWords(at: string): string {
  const moment = parseInstant(at);
  return moment === undefined ? at : exactText(moment);
}

/** What the words have not said yet: activating and deactivating say it all by themselves. */
function untold(entry: ActivityEntry): ActivityEntry['changes'] {
  const { action, changes } = entry;
  if (isKeyEntry(entry)) return untoldOfKey(changes);
  const isSwitch = action === 'activated' || action === 'deactivated';
  return isSwitch ? changes.filter((change) => change.field !== 'active') : changes;
}
