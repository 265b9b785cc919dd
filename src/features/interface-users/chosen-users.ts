import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import type { BulkRequest, InterfaceUserQuery } from '#src/contract/interface-users.ts';

/** The ticked users as a request names them: by their ids, or, when it is all that match, by search and filters. */
export function chosenUsers(
  { isEverything, ids }: { isEverything: boolean; ids: readonly string[] },
  filter: Omit<InterfaceUserQuery, 'sort' | 'offset' | 'limit'>,
): BulkRequest['selection'] {
  return isEverything ? { filter } : { ids: ids.map((id) => interfaceUserId.parse(id)) };
}
