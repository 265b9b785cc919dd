import type { ReactNode } from 'react';
import type { ActivityEntry } from '#src/contract/activity.ts';
import type { Actor } from '#src/contract/common.ts';
import { exactText, parseInstant } from '#src/lib/dates.ts';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { useSession } from '#src/widgets/use-session.ts';
import { actionWords } from './activity-words.ts';
import { ChangeDiff } from './change-diff.tsx';
import type { LogLine } from './fold-entries.ts';
import { isKeyEntry, keyEntryWords, untoldOfKey } from './key-entry-words.ts';

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
      <details className="log-times">
        <summary>Each time</summary>
        <ul>
          {entries.map((entry) => (
            <li key={entry.id}>{exactWords(entry.at)}</li>
          ))}
        </ul>
      </details>
    </Row>
  );
}

type RowProps = { at: string; by: Actor | null; words: ReactNode; children: ReactNode };

function Row({ at, by, words, children }: RowProps) {
  const { operator } = useSession();
  return (
    <tr className="log-row">
      <td className="log-when">
        <RelativeTime at={at} />
        {/* Said already by the time itself. */}
        <span className="log-exact" aria-hidden>
          {exactWords(at)}
        </span>
      </td>
      <td className="log-what">
        <p>
          <strong>
            <bdi>{by?.name ?? 'The service'}</bdi>
          </strong>
          {by?.id === operator.id && <span className="ui-muted"> (you)</span>} {words}
        </p>
        {children}
      </td>
    </tr>
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
