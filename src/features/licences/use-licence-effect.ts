import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { licenceQueries } from '#src/api/licences.ts';
import type { LicenceEffect } from '#src/contract/licences.ts';

export const effectPerPage = 10;

/** What is known of what a switch would do to effective permissions: its totals, and one page of whom. */
export type KnownEffect = {
  answer: LicenceEffect | undefined;
  error: Error | null;
  retry: () => void;
  offset: number;
  onMove: (offset: number) => void;
  /** Another page is on its way. */
  isMoving: boolean;
  /** Why the switch can't be confirmed yet: whom it concerns is being worked out. */
  waitReason: string | undefined;
};

/** Asks for whom which permissions begin to count, or stop to, before a licence is switched. */
export function useLicenceEffect(code: string, enabled: boolean): KnownEffect {
  const [offset, setOffset] = useState(0);
  const { data, error, refetch, isFetching, isPlaceholderData } = useQuery(
    licenceQueries.effect(code, { enabled, sort: ['name'], offset, limit: effectPerPage }),
  );
  return {
    answer: data,
    error: data === undefined && !isFetching ? error : null,
    retry: () => void refetch(),
    offset,
    onMove: setOffset,
    isMoving: isPlaceholderData,
    waitReason:
      data === undefined && isFetching ? 'Whom it concerns is being worked out.' : undefined,
  };
}
