import * as z from 'zod';
import { code } from '#src/contract/common.ts';
import { userTypes } from '#src/contract/interface-user-record.ts';
import { ownerFilter, type InterfaceUserQuery } from '#src/contract/interface-users.ts';
import { choiceParam, listParam, textParam } from '#src/lib/url-state.ts';
import { pageSize } from '#src/widgets/use-paged-rows.ts';

/** The columns in their order; what is shown is in the address, as far as it differs from the default. */
export const columnIds = [
  'name',
  'type',
  'owner',
  'active',
  'permissions',
  'groups',
  'credentials',
  'lastUsed',
  'keyExpiry',
  'updated',
  'created',
] as const;
export type ColumnId = (typeof columnIds)[number];

const hiddenAtFirst: ReadonlySet<ColumnId> = new Set(['groups', 'updated', 'created']);
export const defaultColumns = columnIds.filter((id) => !hiddenAtFirst.has(id));

const sorts = [
  'name',
  '-name',
  'email',
  '-email',
  'type',
  '-type',
  'createdAt',
  '-createdAt',
  'updatedAt',
  '-updatedAt',
  'lastUsedAt',
  '-lastUsedAt',
] as const;

/** What the list's address holds. */
export const listSchema = z.object({
  q: textParam(),
  sort: choiceParam(sorts, 'name'),
  active: choiceParam(['any', 'yes', 'no'], 'any'),
  type: choiceParam(['any', ...userTypes], 'any'),
  owner: z.union([z.literal(''), ownerFilter]).catch(''),
  permission: z.union([z.literal(''), code]).catch(''),
  group: z.union([z.literal(''), code]).catch(''),
  used: choiceParam(['any', 'never', '30', '90'], 'any'),
  columns: listParam(defaultColumns),
});
export type ListState = z.output<typeof listSchema>;

/** A list without search and filters: what "Clear" goes back to. */
export const noFilters = {
  q: '',
  active: 'any',
  type: 'any',
  owner: '',
  permission: '',
  group: '',
  used: 'any',
} as const satisfies Partial<ListState>;

const day = 86_400_000;
/** In code points, which makes at most the 200 UTF-16 units that the API takes. */
const longestSearch = 100;

/** So many days before the day that it is now: the same moment all day long, so that its rows are found in the cache. */
function daysBefore(now: number, days: number): string {
  return new Date(Math.floor(now / day) * day - days * day).toISOString();
}

function usedFilter(used: ListState['used'], now: number): InterfaceUserQuery {
  switch (used) {
    case 'any':
      return {};
    case 'never':
      return { neverUsed: true };
    case '30':
    case '90':
      return { lastUsedBefore: daysBefore(now, Number(used)) };
  }
}

/** Search and filters as the API takes them; what is off is left out. */
export function toFilter(state: ListState, now: number): Omit<InterfaceUserQuery, 'sort'> {
  const q = Array.from(state.q.trim()).slice(0, longestSearch).join('');
  return {
    ...(q === '' ? {} : { q }),
    ...(state.active === 'any' ? {} : { active: state.active === 'yes' }),
    ...(state.type === 'any' ? {} : { type: state.type }),
    ...(state.owner === '' ? {} : { owner: state.owner }),
    ...(state.permission === '' ? {} : { permission: state.permission }),
    ...(state.group === '' ? {} : { group: state.group }),
    ...usedFilter(state.used, now),
  };
}

/** The query of the page of rows at an offset. */
export function toQuery(state: ListState, now: number, offset = 0): InterfaceUserQuery {
  return { ...toFilter(state, now), sort: [state.sort], offset, limit: pageSize };
}
