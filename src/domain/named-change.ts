import type { DraftChange } from '#src/contract/impact-record.ts';
import type { BulkRequest } from '#src/contract/interface-users.ts';

type OnMany = Extract<DraftChange, { kind: 'change-users' }>;

/** A change that names everybody it is about, whichever way they were selected. */
export type NamedChange =
  | Exclude<DraftChange, OnMany>
  | (OnMany & { readonly userIds: ReadonlySet<string> });

/** Names those whom a change of many is about. Only who has the list knows whom a filter means. */
export function namedChange(
  change: DraftChange,
  idsOf: (request: BulkRequest) => Iterable<string>,
): NamedChange {
  return change.kind === 'change-users'
    ? { ...change, userIds: new Set(idsOf(change.request)) }
    : change;
}
