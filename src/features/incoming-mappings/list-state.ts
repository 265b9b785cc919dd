import * as z from 'zod';
import { mappingMethods } from '#src/contract/incoming-mapping-record.ts';
import type { IncomingMappingQuery } from '#src/contract/incoming-mappings.ts';
import { authMethodIds } from '#src/contract/settings.ts';
import { systemId } from '#src/contract/system-record.ts';
import { choiceParam, listParam, textParam } from '#src/lib/url-state.ts';
import { searchQuery } from '#src/widgets/search-query.ts';
import { pageSize } from '#src/widgets/use-paged-rows.ts';

/** The columns in their order; what is shown is in the address, as far as it differs from the default. */
export const columnIds = [
  'name',
  'system',
  'method',
  'authMethod',
  'permission',
  'active',
  'updated',
] as const;
export type ColumnId = (typeof columnIds)[number];
export const defaultColumns: readonly ColumnId[] = columnIds;

const sorts = ['name', '-name', 'path', '-path', 'updatedAt', '-updatedAt'] as const;

/** What the list's address holds. */
export const listSchema = z.object({
  q: textParam(),
  sort: choiceParam(sorts, 'name'),
  system: textParam(),
  method: choiceParam(['any', ...mappingMethods], 'any'),
  authMethod: choiceParam(['any', ...authMethodIds], 'any'),
  active: choiceParam(['any', 'yes', 'no'], 'any'),
  columns: listParam(defaultColumns),
});
export type ListState = z.output<typeof listSchema>;

/** A list without search and filters: what "Clear" goes back to. */
export const noFilters = {
  q: '',
  system: '',
  method: 'any',
  authMethod: 'any',
  active: 'any',
} as const satisfies Partial<ListState>;

/** The query of the page of rows at an offset. */
export function toQuery(state: ListState, offset = 0): IncomingMappingQuery {
  return {
    ...searchQuery(state.q),
    ...(state.system === '' ? {} : { system: systemId.parse(state.system) }),
    ...(state.method === 'any' ? {} : { method: state.method }),
    ...(state.authMethod === 'any' ? {} : { authMethod: state.authMethod }),
    ...(state.active === 'any' ? {} : { active: state.active === 'yes' }),
    sort: [state.sort],
    offset,
    limit: pageSize,
  };
}
