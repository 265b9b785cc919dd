/** Rows in order, kept up lazily: what changed since the last look is put in its place when somebody looks again. */
export type SortedIndex<Row> = {
  rows: () => readonly Row[];
  /** Remembers that a row came, changed or went. */
  touch: (key: string, before: Row | undefined) => void;
};

/** Beyond so many changes sorting the lot is cheaper than placing each. */
const placeOneByOne = 200;

/** Where a row stands, or would stand, in rows that are in order. */
function positionOf<Row>(
  rows: readonly Row[],
  row: Row,
  compare: (a: Row, b: Row) => number,
): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = rows[middle];
    if (candidate !== undefined && compare(candidate, row) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `compare` has to tell any two rows apart. `start` may be in any order; the nearer to the right one, the quicker. */
export function createSortedIndex<Row>(options: {
  readonly start: readonly Row[];
  readonly compare: (a: Row, b: Row) => number;
  readonly keyOf: (row: Row) => string;
  readonly current: (key: string) => Row | undefined;
}): SortedIndex<Row> {
  const { compare, keyOf, current } = options;
  let rows = options.start.toSorted(compare);
  const touched = new Map<string, Row | undefined>();

  const place = () => {
    for (const [key, before] of touched) {
      if (before !== undefined) rows.splice(positionOf(rows, before, compare), 1);
      const now = current(key);
      if (now !== undefined) rows.splice(positionOf(rows, now, compare), 0, now);
    }
  };
  const sortAgain = () => {
    const kept = rows.filter((row) => !touched.has(keyOf(row)));
    const placed = Array.from(touched.keys(), current).filter((row) => row !== undefined);
    rows = [...kept, ...placed].toSorted(compare);
  };

  return {
    rows: () => {
      if (touched.size > placeOneByOne) sortAgain();
      else place();
      touched.clear();
      return rows;
    },
    touch: (key, before) => {
      if (!touched.has(key)) touched.set(key, before);
    },
  };
}
