import { type CallWorld, callWorldOver } from '#src/domain/call-world.ts';
import type { Lookup, Records } from '#src/domain/records.ts';
import type { Store } from '#src/mocks/store/store.ts';
import type { Table } from '#src/mocks/store/table.ts';

/** Looks records up in the table itself instead of copying them. */
const recordsOf = <Row>(table: Table<Row>): Records<Row> => ({
  get: (id) => table.get(id),
  values: () => table.all(),
});

const arranged = new WeakMap<Store, { readonly version: string; readonly world: CallWorld }>();

const versionsOf = (tables: readonly { readonly version: () => number }[]) =>
  tables.map((table) => table.version()).join(' ');

/** The tables that are indexed again when they change. Users and keys are looked up in the store each time. */
const arrangedBy = ({ systems, mappings, groups, licences, permissions }: Store) =>
  versionsOf([systems, mappings, groups, licences, permissions]);

/**
 * A text that changes whenever a record changes that can decide about a call. Time, which decides too, is not part of
 * it.
 */
export const versionForCalls = (store: Store) =>
  `${arrangedBy(store)} ${versionsOf([store.users, store.apiKeys])}`;

/** Everything that decides about calls, as it is in the store. */
export function callWorldOf(store: Store): CallWorld {
  const version = arrangedBy(store);
  const known = arranged.get(store);
  if (known?.version === version) return known.world;
  const userIdsByEmail: Lookup<string> = { get: (email) => store.addresses.holderOf(email)?.id };
  const world = callWorldOver(
    {
      users: recordsOf(store.users),
      systems: recordsOf(store.systems),
      mappings: recordsOf(store.mappings),
      keys: recordsOf(store.apiKeys),
      userIdsByEmail,
      keyIdsByUser: store.keyIdsOf,
    },
    {
      groups: [...store.groups.all()],
      licences: [...store.licences.all()],
      permissions: [...store.permissions.all()],
    },
  );
  arranged.set(store, { version, world });
  return world;
}
