import * as z from 'zod';
import type { AccessQuery } from '#src/contract/calls.ts';
import { choiceParam, textParam } from '#src/lib/url-state.ts';
import { searchQuery } from '#src/widgets/search-query.ts';

/** Endpoints per page: each has a line for every credential. */
export const endpointsPerPage = 20;

/** What the address of the endpoints holds. */
export const endpointsSchema = z.object({
  q: textParam(),
  verdict: choiceParam(['any', 'accepted', 'refused'], 'any'),
  /** Counted from 1. */
  page: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .catch('1'),
});
export type EndpointsState = z.output<typeof endpointsSchema>;

/** All endpoints, from the first on. */
export const allEndpoints = {
  q: '',
  verdict: 'any',
  page: '1',
} as const satisfies EndpointsState;

export const offsetOf = ({ page }: EndpointsState): number => (Number(page) - 1) * endpointsPerPage;

/** The page on which the endpoint at an offset stands. */
export const pageAt = (offset: number): string => String(Math.floor(offset / endpointsPerPage) + 1);

export function toAccessQuery(state: EndpointsState): AccessQuery {
  return {
    ...searchQuery(state.q),
    ...(state.verdict === 'any' ? {} : { verdict: state.verdict }),
    sort: ['name'],
    offset: offsetOf(state),
    limit: endpointsPerPage,
  };
}
