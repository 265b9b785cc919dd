import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import * as z from 'zod';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { interfaceUserId, type InterfaceUser } from '#src/contract/interface-user-record.ts';

const arrival = z.object({ justAdded: interfaceUserId });
const nobody = interfaceUserId.parse('-');

/** The user that was made a moment ago, as the address brought it along: gone with the next search, filter or order. */
export function useJustAdded(): readonly InterfaceUser[] {
  const id = arrival.safeParse(useLocation().state).data?.justAdded;
  const { data } = useQuery({
    ...interfaceUserQueries.detail(id ?? nobody),
    enabled: id !== undefined,
  });
  return id === undefined || data === undefined ? [] : [data];
}
