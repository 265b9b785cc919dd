import * as z from 'zod';
import type { InterfaceUserQuery } from '#src/contract/interface-users.ts';
import { choiceParam, listParam, textParam } from '#src/lib/url-state.ts';
import { searchQuery } from '#src/widgets/search-query.ts';
import { pageSize } from '#src/widgets/use-paged-rows.ts';

/** The columns in their order; what is shown is in the address, as far as it differs from the default. */
export const columnIds = ['name', 'type', 'owner', 'active', 'groups', 'lastUsed'] as const;
export type ColumnId = (typeof columnIds)[number];
export const defaultColumns: readonly ColumnId[] = columnIds;

const sorts = ['name', '-name', 'type', '-type', 'lastUsedAt', '-lastUsedAt'] as const;

/** What the address of the members holds. */
export const membersSchema = z.object({
  q: textParam(),
  sort: choiceParam(sorts, 'name'),
  active: choiceParam(['any', 'yes', 'no'], 'any'),
  columns: listParam(defaultColumns),
});
type MembersState = z.output<typeof membersSchema>;

/** All members: what "Clear" goes back to. */
export const noFilters = { q: '', active: 'any' } as const satisfies Partial<MembersState>;

/** Who is asked for, wherever the window stands. */
export function toFilter(
  group: string,
  { q, active }: Pick<MembersState, 'q' | 'active'>,
): Omit<InterfaceUserQuery, 'sort' | 'offset' | 'limit'> {
  return {
    group,
    ...searchQuery(q),
    ...(active === 'any' ? {} : { active: active === 'yes' }),
  };
}

/** The query of the page of members at an offset. */
export function toQuery(group: string, state: MembersState, offset = 0): InterfaceUserQuery {
  return { ...toFilter(group, state), sort: [state.sort], offset, limit: pageSize };
}
