import { useQueries, type QueryKey, type UseQueryOptions } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import * as z from 'zod';

const arrival = z.object({ justAdded: z.unknown() });

type IdSchema<Id> = { safeParse: (value: unknown) => { data?: Id | undefined } };

/**
 * What was made a moment ago, as the address brought its id along: gone with the next search, filter or order. `detail` makes
 * the query of one.
 */
export function useJustAdded<Id, Row, Key extends QueryKey>(
  id: IdSchema<Id>,
  detail: (id: Id) => UseQueryOptions<Row, Error, Row, Key>,
): readonly Row[] {
  const made = id.safeParse(arrival.safeParse(useLocation().state).data?.justAdded).data;
  const asked = made === undefined ? [] : [made];
  const results = useQueries({ queries: asked.map((one) => detail(one)) });
  return results.flatMap(({ data }) => data ?? []);
}
