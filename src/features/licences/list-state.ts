import * as z from 'zod';
import { originKinds } from '#src/contract/common.ts';
import type { LicenceQuery } from '#src/contract/licences.ts';
import { choiceParam, listParam, textParam } from '#src/lib/url-state.ts';
import { searchQuery } from '#src/widgets/search-query.ts';
import { pageSize } from '#src/widgets/use-paged-rows.ts';

/** The columns in their order; what is shown is in the address, as far as it differs from the default. */
export const columnIds = [
  'name',
  'description',
  'enabled',
  'origin',
  'gates',
  'heldBy',
  'updated',
] as const;
export type ColumnId = (typeof columnIds)[number];

const hiddenAtFirst: ReadonlySet<ColumnId> = new Set(['description']);
export const defaultColumns = columnIds.filter((id) => !hiddenAtFirst.has(id));

const sorts = ['name', '-name', 'code', '-code', 'updatedAt', '-updatedAt'] as const;

/** What the list's address holds. */
export const listSchema = z.object({
  q: textParam(),
  sort: choiceParam(sorts, 'name'),
  origin: choiceParam(['any', ...originKinds], 'any'),
  enabled: choiceParam(['any', 'yes', 'no'], 'any'),
  columns: listParam(defaultColumns),
});
export type ListState = z.output<typeof listSchema>;

/** A list without search and filters: what "Clear" goes back to. */
export const noFilters = {
  q: '',
  origin: 'any',
  enabled: 'any',
} as const satisfies Partial<ListState>;

/** The query of the page of rows at an offset. */
export function toQuery(state: ListState, offset = 0): LicenceQuery {
  return {
    ...searchQuery(state.q),
    ...(state.origin === 'any' ? {} : { origin: state.origin }),
    ...(state.enabled === 'any' ? {} : { enabled: state.enabled === 'yes' }),
    sort: [state.sort],
    offset,
    limit: pageSize,
  };
}
