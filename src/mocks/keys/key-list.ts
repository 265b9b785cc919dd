import type { ApiKeyList, ApiKeyQuery } from '#src/contract/api-keys.ts';
import { apiKeyState } from '#src/domain/api-key-state.ts';
import { callWorldOf } from '#src/mocks/calls/store-world.ts';
import type { StoredApiKey } from '#src/mocks/store/rows.ts';
import { folded, needleOf } from '#src/mocks/store/text.ts';
import { allOf, given, selectFrom, windowOf } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';
import { asApiKey } from './key-writes.ts';

/** What the list of keys answers, of all users or of one. */
export function listKeys(world: World, query: ApiKeyQuery): ApiKeyList {
  const { store } = world;
  const calls = callWorldOf(store);
  const now = world.now();
  const needle = needleOf(query.q);
  const nameOf = (row: StoredApiKey) => store.users.get(row.userId)?.name ?? '';
  const ofUser = given(query.user, (user) => (row: StoredApiKey) => row.userId === user);
  const matches = allOf<StoredApiKey>([
    ofUser,
    given(query.state, (state) => (row) => apiKeyState(row, calls, now) === state),
    given(query.permission, (code) => (row) => row.permissions.includes(code)),
    // The name of the user is searched too, and may change without the key.
    given(
      needle,
      (text) => (row) =>
        [row.label, row.prefix, row.last4, nameOf(row)].some((part) => folded(part).includes(text)),
    ),
  ]);
  const rows = selectFrom(store.apiKeys, { sort: query.sort }, matches);
  const { items, total } = windowOf(rows, query);
  const unfilteredTotal =
    query.user === undefined ? store.apiKeys.size() : (store.keyIdsOf.get(query.user)?.length ?? 0);
  return { items: items.map((row) => asApiKey(world, row)), total, unfilteredTotal };
}
