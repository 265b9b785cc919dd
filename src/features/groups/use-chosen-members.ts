import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { interfaceUserId, type InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserQuery } from '#src/contract/interface-users.ts';
import type { BulkSelection } from '#src/widgets/bulk/use-bulk-selection.ts';

/** Whom it hits is worked out for so many at a time. */
const chosenAtMost = 2000;

/** The members that are ticked, one by one: where all that match are, they are read first. */
export function useChosenMembers(
  selection: BulkSelection<InterfaceUser>,
  filter: Omit<InterfaceUserQuery, 'sort' | 'offset' | 'limit'>,
) {
  // As they were when the question was asked.
  const [{ count, isEverything, ids: ticked }] = useState(selection);
  const [known] = useState(selection.knownRows);
  const isTooMany = count > chosenAtMost;
  const everybody = useQuery({
    ...interfaceUserQueries.every(filter),
    enabled: isEverything && !isTooMany,
  });
  const tickedIds = ticked.map((id) => interfaceUserId.parse(id));
  const users = isEverything ? everybody.data?.items : known;
  const ids = isEverything ? everybody.data?.items.map(({ id }) => id) : tickedIds;
  return {
    users,
    ids: isTooMany ? undefined : ids,
    error: everybody.error,
    retry: () => void everybody.refetch(),
    waitReason: ids === undefined ? 'Who is selected is being read.' : undefined,
    limitReason: isTooMany
      ? `At most ${chosenAtMost.toLocaleString('en')} members can be removed at a time, so that the calls that are refused can be listed first. Narrow the search, then remove.`
      : undefined,
  };
}
