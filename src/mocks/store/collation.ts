/** The one order of text: as people expect it, and much faster than comparing with options each time. */
const collator = new Intl.Collator('en');

export type SortValue = string | null;

/** `text` is for what people read, `plain` for timestamps and codes, which sort by their characters. */
export type SortField<Row> = {
  readonly kind: 'text' | 'plain';
  readonly valueOf: (row: Row) => SortValue;
};

/** Plain order of strings, by their characters. */
export function comparePlain(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Nothing comes before something: "never used" is older than any use. */
export function compareBy<Row>({ kind, valueOf }: SortField<Row>): (a: Row, b: Row) => number {
  const compare = kind === 'text' ? collator.compare : comparePlain;
  return (a, b) => {
    const one = valueOf(a);
    const other = valueOf(b);
    if (one === null) return other === null ? 0 : -1;
    return other === null ? 1 : compare(one, other);
  };
}
