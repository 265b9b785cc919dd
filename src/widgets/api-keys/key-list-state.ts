import * as z from 'zod';
import { apiKeyStates } from '#src/contract/api-key-record.ts';
import type { ApiKeyQuery } from '#src/contract/api-keys.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { choiceParam, listParam, textParam } from '#src/lib/url-state.ts';
import { listControl, type ListControl } from '#src/widgets/list-page/list-control.ts';
import { searchQuery } from '#src/widgets/search-query.ts';
import { pageSize } from '#src/widgets/use-paged-rows.ts';

/** The columns in their order; what is shown is in the address, as far as it differs from the default. */
const keyColumnIds = [
  'name',
  'user',
  'state',
  'expires',
  'lastUsed',
  'permissions',
  'created',
] as const;
export type KeyColumnId = (typeof keyColumnIds)[number];

const defaultKeyColumns = keyColumnIds.filter((id) => id !== 'created');

const sorts = [
  'name',
  '-name',
  'createdAt',
  '-createdAt',
  'expiresAt',
  '-expiresAt',
  'lastUsedAt',
  '-lastUsedAt',
] as const;

/** What the address of a list of keys holds; `user` only that of all users. */
export const keyListSchema = z.object({
  q: textParam(),
  sort: choiceParam(sorts, 'name'),
  state: choiceParam(['any', ...apiKeyStates], 'any'),
  user: z.union([z.literal(''), interfaceUserId]).catch(''),
  columns: listParam(defaultKeyColumns),
});
export type KeyListState = z.output<typeof keyListSchema>;

/** A list without search and filters: what "Clear" goes back to. */
const noKeyFilters = {
  q: '',
  state: 'any',
  user: '',
} as const satisfies Partial<KeyListState>;

/** Search, order and columns of a list of keys, bound to its address. */
export function keyListControl(
  state: KeyListState,
  setState: (patch: Partial<KeyListState>, options?: { replace?: boolean }) => void,
): ListControl {
  return listControl({
    state,
    setState,
    listSchema: keyListSchema,
    columnIds: keyColumnIds,
    defaultColumns: defaultKeyColumns,
    noFilters: noKeyFilters,
  });
}

/** What the search over keys looks at. */
export const keysSearchedIn = 'label, prefix or last four';

/** The query of the page of one user's keys at an offset. */
export function toUserKeyQuery(state: KeyListState, offset = 0): Omit<ApiKeyQuery, 'user'> {
  return {
    ...searchQuery(state.q),
    ...(state.state === 'any' ? {} : { state: state.state }),
    sort: [state.sort],
    offset,
    limit: pageSize,
  };
}

/** The query of the page of all keys at an offset. */
export function toKeyQuery(state: KeyListState, offset = 0): ApiKeyQuery {
  return {
    ...toUserKeyQuery(state, offset),
    ...(state.user === '' ? {} : { user: state.user }),
  };
}
