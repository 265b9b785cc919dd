import { useLocation } from 'react-router';
import * as z from 'zod';

const arrival = z.object({ justAdded: z.string().min(1) });

/** The id of what was made a moment ago, as the address brought it along: gone with the next search, filter or order. */
export function useJustAddedId(): string | undefined {
  return arrival.safeParse(useLocation().state).data?.justAdded;
}
