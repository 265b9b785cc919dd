import type { HistoryOf } from './activity-log.ts';
import type { SortField } from './collation.ts';
import { folded } from './text.ts';
import { createTable, type Table } from './table.ts';
import type { Rows, StoredGroup, StoredLicence, StoredPermission } from './rows.ts';

export type Tables = { readonly [Name in keyof Rows]: Table<Rows[Name]> };

/** The rows that a store starts from. */
export type Seed = {
  readonly users: readonly Rows['users'][];
  readonly permissions: readonly StoredPermission[];
  readonly groups: readonly StoredGroup[];
  readonly licences: readonly StoredLicence[];
  readonly passwords: readonly Rows['passwords'][];
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
    activity: createTable<Rows['activity']>({
      keyOf: idOf,
      sorts: { at: { kind: 'plain', valueOf: (entry) => entry.at } },
    }),
    feedback: createTable<Rows['feedback']>({ keyOf: idOf, sorts: {} }),
    session: createTable<Rows['session']>({ keyOf: idOf, sorts: {} }),
  };
}
