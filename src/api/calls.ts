import { queryOptions, skipToken } from '@tanstack/react-query';
import { call } from '#src/client/call.ts';
import type { CallId } from '#src/contract/call-record.ts';
import {
  type AccessQuery,
  callEndpoints as endpoints,
  type CallQuery,
  type ImpactAnswer,
} from '#src/contract/calls.ts';
import type { DraftChange } from '#src/contract/impact-record.ts';
import type { InterfaceUserId } from '#src/contract/interface-user-record.ts';
import { asQuestion } from './as-question.ts';
import { interfaceUserQueries } from './interface-users.ts';

const all = ['calls'] as const;

export const callQueries = {
  all,
  lists: () => [...all, 'list'] as const,
  /** One window of the calls on record, newest first unless asked otherwise. */
  list: (query: CallQuery) =>
    queryOptions({
      queryKey: [...callQueries.lists(), query],
      queryFn: ({ signal }) => call(endpoints.list, { query }, signal),
    }),
  detail: (id: CallId) =>
    queryOptions({
      queryKey: [...all, 'detail', id],
      queryFn: ({ signal }) => call(endpoints.read, { params: { id } }, signal),
    }),
};

/** What a user reaches. Whatever changes a user, a key, a mapping or a system makes it stale. */
export const accessQueries = {
  all: [...interfaceUserQueries.all, 'access'] as const,
  list: (id: InterfaceUserId, query: AccessQuery) =>
    queryOptions({
      queryKey: [...accessQueries.all, id, query],
      queryFn: ({ signal }) => call(endpoints.access, { params: { id }, query }, signal),
    }),
};

const readImpact = (change: DraftChange, signal: AbortSignal): Promise<ImpactAnswer> =>
  asQuestion(
    endpoints.impact,
    call(endpoints.impact, { intent: crypto.randomUUID(), body: change }, signal),
  );

export const impactQueries = {
  all: ['impact'] as const,
  /** The calls that a change would refuse, worked out anew whenever it is asked; nothing is asked without a change. */
  of: (change: DraftChange | undefined) =>
    queryOptions({
      queryKey: [...impactQueries.all, change],
      queryFn:
        change === undefined
          ? skipToken
          : ({ signal }: { signal: AbortSignal }) => readImpact(change, signal),
      staleTime: 0,
      gcTime: 0,
      // Whoever asks waits for it with a dialog open: trying again is theirs.
      retry: false,
    }),
};
