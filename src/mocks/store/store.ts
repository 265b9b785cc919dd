import { createActivityLog } from './activity-log.ts';
import { createAddressBook } from './address-book.ts';
import type { Change, Changes } from './changes.ts';
import { createJournal } from './journal.ts';
import { createIdIndex } from './id-index.ts';
import type { SeededCall } from './seeded-call.ts';
import { createTables, type Seed } from './tables.ts';
import { tallyOf } from './tally.ts';

export type Store = ReturnType<typeof createStore>;

const idAt = (prefix: string, revision: number) =>
  `${prefix}_${revision.toString(36).padStart(6, '0')}`;

/** Everything that the server in memory knows. */
export function createStore(seed: Seed, changes?: Changes) {
  const tables = createTables(seed);
  let revision = seed.users.length + 1;
  const journal = createJournal(tables);
  const groupPermissions = tallyOf(tables.groups, (group) => group.permissions);
  const groupLicences = tallyOf(tables.groups, (group) => group.licences);
  const userPermissions = tallyOf(tables.users, (user) => user.permissions);
  const userLicences = tallyOf(tables.users, (user) => user.licences);
  const members = tallyOf(tables.users, (user) => user.groups);

  const mappingsPerSystem = tallyOf(tables.mappings, (mapping) => [mapping.systemId]);

  let seededCalls: readonly SeededCall[] | undefined;

  const apply = (incoming: Changes) => {
    revision = Math.max(revision, incoming.revision);
    journal.apply(incoming.rows);
  };
  if (changes !== undefined) apply(changes);

  return {
    ...tables,
    addresses: createAddressBook(tables.users),
    activityOf: createActivityLog(tables.activity, seed.historyOf),
    /** Direct holders of a permission. */
    holdersOf: (code: string) => ({
      users: userPermissions.of(code),
      groups: groupPermissions.of(code),
    }),
    /** Direct holders of a licence. */
    licenseesOf: (code: string) => ({
      users: userLicences.of(code),
      groups: groupLicences.of(code),
    }),
    /** Users who were put in a group. */
    membersOf: members.of,
    /** How many incoming mappings a system has. */
    mappingsOf: mappingsPerSystem.of,
    /** The ids of a user's keys, in the order in which they were issued. */
    keyIdsOf: createIdIndex(tables.apiKeys, (key) => key.userId),
    /** The key that a hash of a secret belongs to. */
    keyIdsByHash: createIdIndex(tables.keyHashes, (row) => row.hash),
    /** The calls before the first visit, newest first. */
    seededCalls: () => (seededCalls ??= seed.calls()),
    /** Counts on with every write: nothing that was changed has the ETag that it had. */
    nextEtag: () => `"${(revision += 1)}"`,
    /** In the order in which things came to be, as text too. */
    nextId: (prefix: string) => idAt(prefix, (revision += 1)),
    /** The id that would be given next, were something made now. */
    upcomingId: (prefix: string) => idAt(prefix, revision + 1),
    /** Takes over what was changed elsewhere, without counting it as changed here. */
    apply,
    /** Everything that differs from the seed. */
    changes: (): Changes => ({ revision, rows: journal.all() }),
    /** What changed since the last call. */
    takeUnsaved: (): Changes => ({ revision, rows: journal.takeUnsaved() }),
    /** Puts back what could not be saved. */
    returnUnsaved: (rows: readonly Change[]) => journal.returnUnsaved(rows),
  };
}
