import type { Store } from '#src/mocks/store/store.ts';

/** What apps own, what they are checked against, and what can stand in the way of a change of them. */
const tables = ['licences', 'permissions', 'groups', 'users', 'apps', 'mappings'] as const;

/** Works something out once for as long as nothing changes that apps have to do with. */
export function perState<Value>(make: (store: Store) => Value): (store: Store) => Value {
  const known = new WeakMap<Store, { readonly version: string; readonly value: Value }>();
  return (store) => {
    const version = tables.map((name) => store[name].version()).join(' ');
    const last = known.get(store);
    if (last?.version === version) return last.value;
    const value = make(store);
    known.set(store, { version, value });
    return value;
  };
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return hash >>> 0;
}

const placesIn = (store: Store) =>
  ({
    licences: store.licences.all(),
    permissions: store.permissions.all(),
    groups: store.groups.all(),
    users: store.users.all(),
    apps: store.apps.all(),
    mappings: store.mappings.all(),
  }) as const satisfies Record<(typeof tables)[number], unknown>;

/**
 * Names the live state, in every tab and after a reload the same: any record that comes, goes or gets another ETag makes
 * another name. The order of the records makes none.
 */
export const stateNameOf = perState((store) => {
  let sum = 0;
  let count = 0;
  for (const [name, rows] of Object.entries(placesIn(store))) {
    for (const row of rows) {
      count += 1;
      sum += hashOf(`${name}/${'id' in row ? row.id : row.code}/${row.etag}`);
    }
  }
  return `${count.toString(36)}-${sum.toString(36)}`;
});
