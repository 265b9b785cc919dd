import type { HistoryOf } from './activity-log.ts';
import type { SortField } from './collation.ts';
import { folded } from './text.ts';
import { createTable, type Table } from './table.ts';
import type {
  Rows,
  StoredApiKey,
  StoredApp,
  StoredGroup,
  StoredLicence,
  StoredMapping,
  StoredPermission,
  StoredSystem,
} from './rows.ts';
import type { SeededCall } from './seeded-call.ts';

export type Tables = { readonly [Name in keyof Rows]: Table<Rows[Name]> };

/** The rows that a store starts from. */
export type Seed = {
  readonly users: readonly Rows['users'][];
  readonly permissions: readonly StoredPermission[];
  readonly groups: readonly StoredGroup[];
  readonly licences: readonly StoredLicence[];
  readonly passwords: readonly Rows['passwords'][];
  readonly systems: readonly StoredSystem[];
  readonly mappings: readonly StoredMapping[];
  readonly apiKeys: readonly StoredApiKey[];
  readonly apps: readonly StoredApp[];
  /** The calls before the first visit, newest first: told when somebody asks for the first time. */
  readonly calls: () => readonly SeededCall[];
  readonly historyOf: HistoryOf;
};

type Coded = StoredPermission | StoredGroup | StoredLicence;

const codedSorts = {
  name: { kind: 'text', valueOf: (row: Coded) => row.name },
  code: { kind: 'plain', valueOf: (row: Coded) => row.code },
  updatedAt: { kind: 'plain', valueOf: (row: Coded) => row.updatedAt },
} as const satisfies Record<string, SortField<Coded>>;

const describedText = ({ code, name, description }: Coded) =>
  folded([code, name, description].join('\n'));

const codeOf = (row: { code: string }) => row.code;
const idOf = (row: { id: string }) => row.id;

/** Never comes after every end. */
const endOfTime = '9999-12-31T23:59:59.999Z';

const coded = { keyOf: codeOf, sorts: codedSorts, textOf: describedText };

/** The tables with their orders, one per field that lists can be sorted by. */
export function createTables(seed: Seed): Tables {
  return {
    users: createTable(
      {
        keyOf: idOf,
        textOf: ({ name, email, permissions }) =>
          folded([name, email ?? '', ...permissions].join('\n')),
        sorts: {
          name: { kind: 'text', valueOf: (user) => user.name },
          email: { kind: 'plain', valueOf: (user) => user.email },
          type: { kind: 'plain', valueOf: (user) => user.type },
          createdAt: { kind: 'plain', valueOf: (user) => user.createdAt },
          updatedAt: { kind: 'plain', valueOf: (user) => user.updatedAt },
          lastUsedAt: { kind: 'plain', valueOf: (user) => user.lastUsedAt },
        },
      },
      seed.users,
    ),
    permissions: createTable(coded, seed.permissions),
    groups: createTable(coded, seed.groups),
    licences: createTable(coded, seed.licences),
    passwords: createTable<Rows['passwords']>({ keyOf: idOf, sorts: {} }, seed.passwords),
    systems: createTable(
      {
        keyOf: idOf,
        textOf: ({ name, slug, description }) => folded([name, slug, description].join('\n')),
        sorts: {
          name: { kind: 'text', valueOf: (row) => row.name },
          createdAt: { kind: 'plain', valueOf: (row) => row.createdAt },
          updatedAt: { kind: 'plain', valueOf: (row) => row.updatedAt },
        },
      },
      seed.systems,
    ),
    mappings: createTable(
      {
        keyOf: idOf,
        textOf: ({ name, description, path, permission }) =>
          folded([name, description, path, permission].join('\n')),
        sorts: {
          name: { kind: 'text', valueOf: (row) => row.name },
          path: { kind: 'plain', valueOf: (row) => row.path },
          updatedAt: { kind: 'plain', valueOf: (row) => row.updatedAt },
        },
      },
      seed.mappings,
    ),
    handovers: createTable<Rows['handovers']>({
      keyOf: idOf,
      textOf: ({ user, key, before, after }) =>
        folded([user.name, user.email ?? '', key?.label ?? '', before, after].join('\n')),
      sorts: { changedAt: { kind: 'plain', valueOf: (row) => row.changedAt } },
    }),
    apiKeys: createTable(
      {
        keyOf: idOf,
        textOf: ({ label, prefix, last4 }) => folded([label, prefix, last4].join('\n')),
        sorts: {
          name: { kind: 'text', valueOf: (row) => row.label },
          createdAt: { kind: 'plain', valueOf: (row) => row.createdAt },
          expiresAt: { kind: 'plain', valueOf: (row) => row.expiresAt ?? endOfTime },
          lastUsedAt: { kind: 'plain', valueOf: (row) => row.lastUsedAt },
        },
      },
      seed.apiKeys,
    ),
    keyHashes: createTable<Rows['keyHashes']>({ keyOf: idOf, sorts: {} }),
    apps: createTable(
      {
        keyOf: idOf,
        textOf: ({ name }) => folded(name),
        sorts: {
          name: { kind: 'text', valueOf: (row) => row.name },
          installedAt: { kind: 'plain', valueOf: (row) => row.installedAt },
          updatedAt: { kind: 'plain', valueOf: (row) => row.updatedAt },
        },
      },
      seed.apps,
    ),
    calls: createTable<Rows['calls']>({
      keyOf: idOf,
      sorts: { at: { kind: 'plain', valueOf: (call) => call.at } },
    }),
    activity: createTable<Rows['activity']>({
      keyOf: idOf,
      sorts: { at: { kind: 'plain', valueOf: (entry) => entry.at } },
    }),
    feedback: createTable<Rows['feedback']>({ keyOf: idOf, sorts: {} }),
    session: createTable<Rows['session']>({ keyOf: idOf, sorts: {} }),
  };
}
