import { useQuery } from '@tanstack/react-query';
import { impactQueries } from '#src/api/calls.ts';
import type { ImpactAnswer } from '#src/contract/calls.ts';
import type { DraftChange } from '#src/contract/impact-record.ts';

/** What is known of the calls that a change would refuse. */
export type Impact = {
  answer: ImpactAnswer | undefined;
  error: Error | null;
  retry: () => void;
  /**
   * Why the change can't be confirmed yet: its impact is being worked out. Once that failed it can: a leaked key has to be
   * stopped although nobody can say whom that hits.
   */
  waitReason: string | undefined;
};

/** Asks which calls a change would refuse, before it is made; nothing is asked while there is no change. */
export function useImpact(change: DraftChange | undefined): Impact {
  const { data, error, refetch, isFetching } = useQuery(impactQueries.of(change));
  const isWaiting = change !== undefined && data === undefined && isFetching;
  return {
    answer: data,
    error: data === undefined && !isFetching ? error : null,
    retry: () => void refetch(),
    waitReason: isWaiting ? 'The calls that would be refused are being worked out.' : undefined,
  };
}
