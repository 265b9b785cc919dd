import type { ActivityEntry } from '#src/contract/activity.ts';

/** One line of the log: an entry, or several sign-ins in a row, newest first. */
export type LogLine =
  | { readonly kind: 'entry'; readonly entry: ActivityEntry }
  | { readonly kind: 'sign-ins'; readonly entries: readonly [ActivityEntry, ...ActivityEntry[]] };

/** So many sign-ins in a row are told one by one; more would bury what was changed. */
const toldOneByOne = 2;

function lineOf(run: readonly [ActivityEntry, ...ActivityEntry[]]): LogLine[] {
  return run[0].action === 'signed-in' && run.length > toldOneByOne
    ? [{ kind: 'sign-ins', entries: run }]
    : run.map((entry) => ({ kind: 'entry', entry }));
}

/** Folds sign-ins of one person that follow each other into one line. */
export function foldEntries(entries: readonly ActivityEntry[]): LogLine[] {
  const runs: [ActivityEntry, ...ActivityEntry[]][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    const isMore =
      last !== undefined &&
      entry.action === 'signed-in' &&
      last[0].action === 'signed-in' &&
      last[0].by?.id === entry.by?.id;
    if (isMore) last.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap(lineOf);
}
