/** Values of a form that can be compared as they are. */
export type PlainValues = Readonly<Record<string, string | boolean>>;

export type ValueMerge<Values extends PlainValues> = {
  readonly [Field in keyof Values & string]: {
    readonly field: Field;
    readonly kind: 'mine-only' | 'theirs-only' | 'both';
    readonly mine: Values[Field];
    readonly theirs: Values[Field];
  };
}[keyof Values & string];

function kindOf<Value>(base: Value, mine: Value, theirs: Value) {
  if (base === theirs) return 'mine-only' as const;
  return base === mine ? ('theirs-only' as const) : ('both' as const);
}

/** Who changed what since `base`; what nobody changed, or both alike, is left out. */
export function mergeValues<Values extends PlainValues>(
  fields: readonly (keyof Values & string)[],
  { base, mine, theirs }: { base: Values; mine: Values; theirs: Values },
): ValueMerge<Values>[] {
  return fields
    .filter((field) => mine[field] !== theirs[field])
    .map((field) => ({
      field,
      kind: kindOf(base[field], mine[field], theirs[field]),
      mine: mine[field],
      theirs: theirs[field],
    }));
}
