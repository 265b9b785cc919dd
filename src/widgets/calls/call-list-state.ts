import * as z from 'zod';
import { apiKeyId } from '#src/contract/api-key-record.ts';
import { failReasons } from '#src/contract/call-failure-record.ts';
import type { CallQuery } from '#src/contract/calls.ts';
import { incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { choiceParam, textParam } from '#src/lib/url-state.ts';
import { searchQuery } from '#src/widgets/search-query.ts';
import { pageSize } from '#src/widgets/use-paged-rows.ts';
import { periodBounds, periods } from './call-period.ts';

const dayParam = z.union([z.literal(''), z.iso.date()]).catch('');

/** What the address of a list of calls holds. */
export const callListSchema = z.object({
  q: textParam(),
  sort: choiceParam(['-at', 'at'], '-at'),
  verdict: choiceParam(['any', 'accepted', 'refused'], 'any'),
  reason: choiceParam(['any', ...failReasons], 'any'),
  period: choiceParam(['any', ...periods], 'any'),
  from: dayParam,
  to: dayParam,
  user: z.union([z.literal(''), interfaceUserId]).catch(''),
  mapping: z.union([z.literal(''), incomingMappingId]).catch(''),
  key: z.union([z.literal(''), apiKeyId]).catch(''),
});
export type CallListState = z.output<typeof callListSchema>;

/** A list without search and filters: what "Clear" goes back to. */
export const noCallFilters = {
  q: '',
  verdict: 'any',
  reason: 'any',
  period: 'any',
  from: '',
  to: '',
  user: '',
  mapping: '',
  key: '',
} as const satisfies Partial<CallListState>;

/** Whose calls, or calls of what, the list is. */
export type CallScope = Pick<CallQuery, 'user' | 'mapping'>;

/** The query of the page of calls at an offset. `now` is what the periods count back from. */
export function toCallQuery(
  state: CallListState,
  { scope, now, offset = 0 }: { scope: CallScope; now: Date; offset?: number },
): CallQuery {
  const { sort, verdict, reason, user, mapping, key } = state;
  return {
    ...searchQuery(state.q),
    ...(verdict === 'any' ? {} : { verdict }),
    ...(reason === 'any' ? {} : { reason }),
    ...(user === '' ? {} : { user }),
    ...(mapping === '' ? {} : { mapping }),
    ...(key === '' ? {} : { key }),
    ...periodBounds(state, now),
    ...scope,
    sort: [sort],
    offset,
    limit: pageSize,
  };
}
