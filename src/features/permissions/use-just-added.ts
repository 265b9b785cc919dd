import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import * as z from 'zod';
import { permissionQueries } from '#src/api/permissions.ts';
import { code } from '#src/contract/common.ts';
import type { Permission } from '#src/contract/permissions.ts';

const arrival = z.object({ justAdded: code });

/** The permission that was made a moment ago, as the address brought it along: gone with the next search, filter or order. */
export function useJustAdded(): readonly Permission[] {
  const made = arrival.safeParse(useLocation().state).data?.justAdded;
  const { data } = useQuery({
    ...permissionQueries.detail(made ?? ''),
    enabled: made !== undefined,
  });
  return made === undefined || data === undefined ? [] : [data];
}
