import type { ActivityEntry } from '#src/contract/activity.ts';
import { comparePlain } from './collation.ts';
import type { Table } from './table.ts';

/** The kinds of records whose changes are recorded. */
export type TargetKind =
  | 'interface-user'
  | 'permission'
  | 'group'
  | 'licence'
  | 'system'
  | 'incoming-mapping'
  | 'api-key'
  | 'app';

/** What happened to a seeded record before the first visit. */
export type HistoryOf = (kind: TargetKind, id: string) => readonly ActivityEntry[];

const placeOf = (kind: string, id: string) => `${kind}/${id}`;

/** What happened to one record, oldest first: what the seed tells of it, then what was recorded since. */
export function createActivityLog(recorded: Table<ActivityEntry>, historyOf: HistoryOf) {
  const byTarget = new Map<string, Map<string, ActivityEntry>>();
  const note = (key: string, entry: ActivityEntry | undefined) => {
    if (entry === undefined) return;
    const target = placeOf(entry.target.kind, entry.target.id);
    const entries = byTarget.get(target) ?? new Map<string, ActivityEntry>();
    byTarget.set(target, entries.set(key, entry));
  };
  for (const entry of recorded.all()) note(entry.id, entry);
  recorded.listen((key, _, after) => note(key, after));
  return (kind: TargetKind, id: string): ActivityEntry[] =>
    [...historyOf(kind, id), ...(byTarget.get(placeOf(kind, id))?.values() ?? [])].toSorted(
      (one, other) => comparePlain(one.at, other.at) || comparePlain(one.id, other.id),
    );
}
