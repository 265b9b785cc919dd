/** Something to ask by key. A `Map` is one; a store can be one too, without being copied. */
export type Lookup<T> = { get(key: string): T | undefined };

/** Records by id. */
export type Records<T> = Lookup<T> & { values(): Iterable<T> };

type WithId = { readonly id: string };

export function byId<T extends WithId>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The same records with one changed or added, without copying them. */
export function withRecord<T extends WithId>(records: Records<T>, changed: T): Records<T> {
  return {
    get: (id) => (id === changed.id ? changed : records.get(id)),
    *values() {
      for (const record of records.values()) if (record.id !== changed.id) yield record;
      yield changed;
    },
  };
}

/** The same records without some. */
export function withoutRecords<T extends WithId>(
  records: Records<T>,
  ids: ReadonlySet<string>,
): Records<T> {
  return {
    get: (asked) => (ids.has(asked) ? undefined : records.get(asked)),
    *values() {
      for (const record of records.values()) if (!ids.has(record.id)) yield record;
    },
  };
}

/** The same records without one. */
export function withoutRecord<T extends WithId>(records: Records<T>, id: string): Records<T> {
  return withoutRecords(records, new Set([id]));
}

/** The same records, each seen through a change. */
export function changedRecords<T extends WithId>(
  records: Records<T>,
  change: (record: T) => T,
): Records<T> {
  const seen = rememberedBy(change);
  return {
    get: (id) => {
      const record = records.get(id);
      return record && seen(record);
    },
    *values() {
      for (const record of records.values()) yield seen(record);
    },
  };
}

/** Works each answer out once per record. Records never change: a changed one is another one. */
export function rememberedBy<Record extends object, Answer>(
  answer: (record: Record) => Answer,
): (record: Record) => Answer {
  const known = new WeakMap<Record, Answer>();
  return (record) => {
    const before = known.get(record);
    if (before !== undefined) return before;
    const fresh = answer(record);
    known.set(record, fresh);
    return fresh;
  };
}
