import { isSameFieldValue } from './steps.ts';

/** How exactly a manifest is to be followed. */
export type Strictness =
  /** What a manifest can't say (groups and permissions of the console or of other apps, a licence switched off) stays. */
  | 'declared'
  /** What was done by hand is taken back. */
  | 'exact';

/**
 * The codes that a list is to hold. `canSay` tells which codes the manifest could have named; what it couldn't was given
 * by hand. The order of a list that stays as it is stays, too.
 */
export function listAfter(
  declared: readonly string[],
  live: readonly string[] | undefined,
  rule: { readonly canSay: (code: string) => boolean; readonly strictness: Strictness },
): readonly string[] {
  const byHand =
    rule.strictness === 'exact' ? [] : (live ?? []).filter((code) => !rule.canSay(code));
  const after = [...declared, ...byHand];
  return live !== undefined && isSameFieldValue(live, after) ? live : after;
}
