import { compareBy, comparePlain, type SortField } from './collation.ts';
import { createSortedIndex, type SortedIndex } from './sorted-index.ts';

/** Told of every change: what was there and what is there now. */
export type RowListener<Row> = (
  key: string,
  before: Row | undefined,
  after: Row | undefined,
) => void;

/** What a list asks for. */
export type Selection<Row> = {
  /** In this order; ties by key. `-` in front of a field is descending. */
  readonly sort: readonly string[];
  /** What the text of a row has to contain, folded. */
  readonly needle?: string | undefined;
  readonly matches?: ((row: Row) => boolean) | undefined;
};

/** Rows by key, with an index per order that was asked for. Rows are never changed, only replaced. */
export type Table<Row> = {
  size: () => number;
  /** Counts changes: as long as it is the same, so is everything in the table. */
  version: () => number;
  get: (key: string) => Row | undefined;
  all: () => Iterable<Row>;
  select: (selection: Selection<Row>) => Row[];
  /** Everything, in order, from one place to another. */
  slice: (sort: readonly string[], start: number, end: number) => Row[];
  put: (row: Row) => void;
  remove: (key: string) => void;
  listen: (listener: RowListener<Row>) => void;
};

export type TableOptions<Row> = {
  readonly keyOf: (row: Row) => string;
  readonly sorts: Readonly<Record<string, SortField<Row>>>;
  /** What a search looks at, folded. */
  readonly textOf?: (row: Row) => string;
};

/** A row and its text, which is made when somebody first searches. */
class Entry<Row> {
  readonly key: string;
  readonly row: Row;
  private text: string | undefined;

  constructor(key: string, row: Row) {
    this.key = key;
    this.row = row;
    this.text = undefined;
  }

  contains(needle: string, textOf: (row: Row) => string): boolean {
    this.text ??= textOf(this.row);
    return this.text.includes(needle);
  }
}

/** How many orders are kept up at a time. */
const indexLimit = 12;

/** Makes a table with the rows it starts from. */
export function createTable<Row extends object>(
  { keyOf, sorts, textOf = () => '' }: TableOptions<Row>,
  start: Iterable<Row> = [],
): Table<Row> {
  const entries = new Map<string, Entry<Row>>();
  for (const row of start) entries.set(keyOf(row), new Entry(keyOf(row), row));
  const indexes = new Map<string, SortedIndex<Entry<Row>>>();
  const listeners: RowListener<Row>[] = [];
  let version = 0;

  /** To sort the other way round, begin with the reversed index of the same field: it is almost in order. */
  const startFor = (sort: readonly string[]): readonly Entry<Row>[] =>
    indexes.get(sort.map(opposite).join(','))?.rows().toReversed() ?? [...entries.values()];

  const inOrder = (sort: readonly string[]): readonly Entry<Row>[] => {
    const name = sort.join(',');
    const known = indexes.get(name);
    if (known !== undefined) return known.rows();
    const made = createSortedIndex<Entry<Row>>({
      start: startFor(sort),
      compare: comparatorOf(sorts, sort),
      keyOf: (entry) => entry.key,
      current: (key) => entries.get(key),
    });
    const [oldest] = indexes.keys();
    if (indexes.size >= indexLimit && oldest !== undefined) indexes.delete(oldest);
    indexes.set(name, made);
    return made.rows();
  };

  const replace = (key: string, after: Row | undefined) => {
    const before = entries.get(key);
    version += 1;
    if (after === undefined) entries.delete(key);
    else entries.set(key, new Entry(key, after));
    for (const index of indexes.values()) index.touch(key, before);
    for (const listener of listeners) listener(key, before?.row, after);
  };

  return {
    size: () => entries.size,
    version: () => version,
    get: (key) => entries.get(key)?.row,
    *all() {
      for (const { row } of entries.values()) yield row;
    },
    select: ({ sort, needle, matches }) => {
      const rows: Row[] = [];
      for (const entry of inOrder(sort)) {
        if (needle !== undefined && !entry.contains(needle, textOf)) continue;
        if (matches === undefined || matches(entry.row)) rows.push(entry.row);
      }
      return rows;
    },
    slice: (sort, from, to) =>
      inOrder(sort)
        .slice(from, to)
        .map(({ row }) => row),
    put: (row) => replace(keyOf(row), row),
    remove: (key) => {
      if (entries.has(key)) replace(key, undefined);
    },
    listen: (listener) => {
      listeners.push(listener);
    },
  };
}

const isDescending = (key: string) => key.startsWith('-');
const fieldOf = (key: string) => key.replace(/^-/, '');
const opposite = (key: string) => (isDescending(key) ? fieldOf(key) : `-${key}`);

type Compare<Row> = (one: Entry<Row>, other: Entry<Row>) => number;

/** An order by some fields and in the end by key, so that no two rows are equal. */
function comparatorOf<Row>(
  sorts: Readonly<Record<string, SortField<Row>>>,
  sort: readonly string[],
): Compare<Row> {
  const steps = sort.map((key): Compare<Row> => {
    const field = sorts[fieldOf(key)];
    if (field === undefined) throw new TypeError(`There is no order by ${key}.`);
    const compare = compareBy(field);
    return isDescending(key)
      ? (one, other) => compare(other.row, one.row)
      : (one, other) => compare(one.row, other.row);
  });
  return (one, other) => {
    for (const step of steps) {
      const result = step(one, other);
      if (result !== 0) return result;
    }
    return comparePlain(one.key, other.key);
  };
}
