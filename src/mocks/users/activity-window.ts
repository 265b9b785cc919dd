import type * as z from 'zod';
import type { ActivityEntry, activityList, activityQuery } from '#src/contract/activity.ts';
import { folded, needleOf } from '#src/mocks/store/text.ts';
import { windowOf } from '#src/mocks/windows.ts';

const textOf = ({ by, action, target, changes }: ActivityEntry) =>
  folded(
    [
      by?.name ?? '',
      action,
      // The user's own address is in every entry, so searching it would find all of them. A key's label is only in
      // some.
      target.kind === 'api-key' ? target.name : '',
      ...changes.flatMap(({ field, before, after }) => [field, String(before), String(after)]),
    ].join('\n'),
  );

/** A window on what happened, newest first unless asked otherwise. `entries` come oldest first. */
export function activityWindow(
  entries: readonly ActivityEntry[],
  query: z.output<typeof activityQuery>,
): z.infer<typeof activityList> {
  const needle = needleOf(query.q);
  const isOldestFirst = query.sort?.[0] === 'at';
  const matching = entries.filter(
    (entry) => needle === undefined || textOf(entry).includes(needle),
  );
  const window = windowOf(isOldestFirst ? matching : matching.toReversed(), query);
  return { ...window, unfilteredTotal: entries.length };
}
