import * as z from 'zod';
import type { AppQuery } from '#src/contract/apps.ts';
import { choiceParam, listParam, textParam } from '#src/lib/url-state.ts';
import { searchQuery } from '#src/widgets/search-query.ts';
import { pageSize } from '#src/widgets/use-paged-rows.ts';

/** The columns in their order; what is shown is in the address, as far as it differs from the default. */
export const columnIds = ['name', 'owns', 'drift', 'installed', 'installedBy', 'updated'] as const;
export type ColumnId = (typeof columnIds)[number];

export const defaultColumns: readonly ColumnId[] = columnIds;

const sorts = ['name', '-name', 'installedAt', '-installedAt', 'updatedAt', '-updatedAt'] as const;

/** What the list's address holds. */
export const listSchema = z.object({
  q: textParam(),
  sort: choiceParam(sorts, 'name'),
  drift: choiceParam(['any', 'yes', 'no'], 'any'),
  columns: listParam(defaultColumns),
});
export type ListState = z.output<typeof listSchema>;

/** A list without search and filters: what "Clear" goes back to. */
export const noFilters = { q: '', drift: 'any' } as const satisfies Partial<ListState>;

/** The query of the page of rows at an offset. */
export function toQuery(state: ListState, offset = 0): AppQuery {
  return {
    ...searchQuery(state.q),
    ...(state.drift === 'any' ? {} : { drift: state.drift === 'yes' }),
    sort: [state.sort],
    offset,
    limit: pageSize,
  };
}
