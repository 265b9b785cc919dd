import type { PlanBlock } from '#src/contract/manifest-plan.ts';
import { codeTaken } from './plan-blocks.ts';
import type { FieldValue, Step } from './steps.ts';

export type Coded = { readonly code: string };
type OwnKind<D extends Coded, L, F> = {
  readonly kind: string;
  readonly declared: readonly D[];
  readonly live: ReadonlyMap<string, L>;
  /** What isn't the app's. */
  readonly foreign: ReadonlyMap<string, { readonly code: string; readonly name: string }>;
  readonly fieldsOf: (live: L) => F;
  readonly wanted: (declared: D, live: L | undefined) => F;
  readonly blocksOf?: (code: string) => PlanBlock[];
};

/** The steps of what the app owns, or is to own. */
export function ownSteps<D extends Coded, L, F extends { readonly [field: string]: FieldValue }>(
  kind: OwnKind<D, L, F>,
): Step<F>[] {
  const declared = new Set(kind.declared.map(({ code }) => code));
  const made = kind.declared.map((one): Step<F> => {
    const live = kind.live.get(one.code);
    const other = live === undefined ? kind.foreign.get(one.code) : undefined;
    return {
      code: one.code,
      isDefault: false,
      before: live === undefined ? null : kind.fieldsOf(live),
      after: kind.wanted(one, live),
      blocks: other === undefined ? [] : [codeTaken(kind.kind, other)],
    };
  });
  const removed = Array.from(kind.live).flatMap(([code, live]): Step<F>[] =>
    declared.has(code)
      ? []
      : [
          {
            code,
            isDefault: false,
            before: kind.fieldsOf(live),
            after: null,
            blocks: kind.blocksOf?.(code) ?? [],
          },
        ],
  );
  return [...made, ...removed];
}
