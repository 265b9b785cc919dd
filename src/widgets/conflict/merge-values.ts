import { isSameValue } from '#src/domain/field-changes.ts';

/** A value of a form that can be compared as it is; lists of codes are sets. */
export type PlainValue = string | boolean | string[];
export type PlainValues<Field extends string> = Readonly<Record<Field, PlainValue>>;

type ValueMerge<Field extends string, Values extends PlainValues<Field>> = {
  readonly field: Field;
  readonly kind: 'mine-only' | 'theirs-only' | 'both';
  readonly mine: Values[Field];
  readonly theirs: Values[Field];
};

function kindOf(base: PlainValue, mine: PlainValue, theirs: PlainValue) {
  if (isSameValue(base, theirs)) return 'mine-only' as const;
  return isSameValue(base, mine) ? ('theirs-only' as const) : ('both' as const);
}

/** Who changed what since `base`; what nobody changed, or both alike, is left out. */
export function mergeValues<Field extends string, Values extends PlainValues<Field>>(
  fields: readonly Field[],
  { base, mine, theirs }: { base: Values; mine: Values; theirs: Values },
): ValueMerge<Field, Values>[] {
  return fields
    .filter((field) => !isSameValue(mine[field], theirs[field]))
    .map((field) => ({
      field,
      kind: kindOf(base[field], mine[field], theirs[field]),
      mine: mine[field],
      theirs: theirs[field],
    }));
}
