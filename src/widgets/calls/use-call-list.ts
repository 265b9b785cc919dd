import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { callQueries } from '#src/api/calls.ts';
import { serverNow } from '#src/client/server-clock.ts';
import type { RecordedCall } from '#src/contract/call-record.ts';
import type { CallQuery } from '#src/contract/calls.ts';
import { useNow } from '#src/ui/use-now.ts';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { type PagedRows, usePagedRows } from '#src/widgets/use-paged-rows.ts';
import {
  callListSchema,
  type CallListState,
  type CallScope,
  toCallQuery,
} from './call-list-state.ts';

export type CallListModel = {
  state: CallListState;
  setState: (patch: Partial<CallListState>, options?: { replace?: boolean }) => void;
  rows: PagedRows<RecordedCall>;
  /** The first page, as it would be asked for after a change. */
  queryAfter: (patch: Partial<CallListState>) => CallQuery;
  /** Reads what has come in since. */
  readAgain: () => void;
};

/** The calls of one user or of one endpoint; search, filters and order are in the address. */
export function useCallList(scope: CallScope): CallListModel {
  const client = useQueryClient();
  const now = useNow();
  const [state, setState] = useUrlState(callListSchema);
  // A period counts back from when it was chosen: while somebody reads, the rows stay where they are.
  const [asked, setAsked] = useState({ period: state.period, now });
  if (asked.period !== state.period) setAsked({ period: state.period, now });
  const from = asked.period === state.period ? asked.now : now;

  const rows = usePagedRows((offset) =>
    callQueries.list(toCallQuery(state, { scope, now: from, offset })),
  );
  return {
    state,
    setState,
    rows,
    queryAfter: (patch) => toCallQuery({ ...state, ...patch }, { scope, now: from }),
    readAgain() {
      setAsked({ period: state.period, now: serverNow() });
      void client.invalidateQueries({ queryKey: callQueries.lists() });
    },
  };
}
