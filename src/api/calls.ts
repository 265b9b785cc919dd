import { queryOptions, skipToken } from '@tanstack/react-query';
import { ApiError } from '#src/client/api-error.ts';
import { call } from '#src/client/call.ts';
import { callEndpoints as endpoints, type ImpactAnswer } from '#src/contract/calls.ts';
import type { DraftChange } from '#src/contract/impact-record.ts';

/** It is asked by POST, and changes nothing: when it fails, nothing is uncertain. */
async function readImpact(change: DraftChange, signal: AbortSignal): Promise<ImpactAnswer> {
  try {
    return await call(endpoints.impact, { intent: crypto.randomUUID(), body: change }, signal);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    throw new ApiError(error.failure, { endpointId: endpoints.impact.id, isWrite: false });
  }
}

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
