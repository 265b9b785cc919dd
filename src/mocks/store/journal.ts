import type * as z from 'zod';
import type { Change } from './changes.ts';
import { rowSchemas, type TableName } from './rows.ts';
import type { Table } from './table.ts';
import type { Tables } from './tables.ts';

type Place = `${TableName}/${string}`;
type Writer = (key: string, row: unknown) => void;

/** Keeps book of what differs from the seed, so that only that is stored. */
export function createJournal(tables: Tables) {
  const changed = new Map<Place, Change>();
  const unsaved = new Set<Place>();
  let isApplying = false;

  const keep = <Row>(table: TableName, rows: Table<Row>, schema: z.ZodType<Row>): Writer => {
    rows.listen((key, _, after) => {
      const place: Place = `${table}/${key}`;
      changed.set(place, { table, key, row: after ?? null });
      if (!isApplying) unsaved.add(place);
    });
    return (key, row) => {
      if (row === null) rows.remove(key);
      else rows.put(schema.parse(row));
    };
  };
  const writers: Readonly<Record<TableName, Writer>> = {
    users: keep('users', tables.users, rowSchemas.users),
    permissions: keep('permissions', tables.permissions, rowSchemas.permissions),
    groups: keep('groups', tables.groups, rowSchemas.groups),
    licences: keep('licences', tables.licences, rowSchemas.licences),
    passwords: keep('passwords', tables.passwords, rowSchemas.passwords),
    systems: keep('systems', tables.systems, rowSchemas.systems),
    mappings: keep('mappings', tables.mappings, rowSchemas.mappings),
    handovers: keep('handovers', tables.handovers, rowSchemas.handovers),
    apiKeys: keep('apiKeys', tables.apiKeys, rowSchemas.apiKeys),
    keyHashes: keep('keyHashes', tables.keyHashes, rowSchemas.keyHashes),
    apps: keep('apps', tables.apps, rowSchemas.apps),
    calls: keep('calls', tables.calls, rowSchemas.calls),
    activity: keep('activity', tables.activity, rowSchemas.activity),
    feedback: keep('feedback', tables.feedback, rowSchemas.feedback),
    session: keep('session', tables.session, rowSchemas.session),
  };

  return {
    all: (): Change[] => [...changed.values()],
    takeUnsaved: (): Change[] => {
      const rows = Array.from(unsaved, (place) => changed.get(place));
      unsaved.clear();
      return rows.filter((change) => change !== undefined);
    },
    returnUnsaved: (rows: readonly Change[]) => {
      for (const { table, key } of rows) unsaved.add(`${table}/${key}`);
    },
    apply: (rows: readonly Change[]) => {
      isApplying = true;
      try {
        for (const { table, key, row } of rows) writers[table](key, row);
      } finally {
        isApplying = false;
      }
    },
  };
}
