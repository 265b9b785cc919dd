import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserQuery } from '#src/contract/interface-users.ts';
import { asUser } from '#src/mocks/keys/live-keys.ts';
import type { Store } from '#src/mocks/store/store.ts';
import { type Listed, listFrom, selectFrom, windowOf } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';
import { userMatcher } from './user-filter.ts';

type Kept = { readonly version: string; readonly rows: readonly InterfaceUser[] };

/** The last selection of each store: whoever scrolls asks for the same one again and again. */
const lastSelection = new WeakMap<Store, { name: string } & Kept>();

const versionOf = ({ users, groups, permissions, licences, apiKeys }: Store) =>
  [users, groups, permissions, licences, apiKeys].map((table) => table.version()).join(' ');

/** Everybody whom a query matches, in its order. */
function selectionFor(world: World, query: Omit<InterfaceUserQuery, 'offset' | 'limit'>) {
  const { store } = world;
  const name = JSON.stringify(query);
  const version = versionOf(store);
  const last = lastSelection.get(store);
  if (last?.name === name && last.version === version) return last.rows;
  const rows = selectFrom(store.users, query, userMatcher(world, query));
  lastSelection.set(store, { name, version, rows });
  return rows;
}

/** What the list of users answers to a query. */
export function listUsers(
  world: World,
  { offset, limit, ...query }: InterfaceUserQuery,
): Listed<InterfaceUser> {
  const { store } = world;
  const { sort, ...conditions } = query;
  const isFiltered = Object.values(conditions).some((value) => value !== undefined);
  const list = isFiltered
    ? {
        ...windowOf(selectionFor(world, query), { offset, limit }),
        unfilteredTotal: store.users.size(),
      }
    : listFrom(store.users, { sort, offset, limit });
  return { ...list, items: list.items.map((user) => asUser(world, user)) };
}
