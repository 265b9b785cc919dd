import type { Permission } from '#src/contract/permissions.ts';
import type { EffectivePermission, PermissionEffect } from '#src/domain/effective-permissions.ts';
import { isolated } from '#src/lib/isolated.ts';
import { counted } from '#src/lib/words.ts';

/** A permission of a user, with its record where it is known, where it comes from and whether it counts. */
export type HeldPermission = EffectivePermission<Permission>;

/** Whether a permission counts, in a word or two. */
export function effectWord(effect: PermissionEffect): string {
  switch (effect.kind) {
    case 'counts':
      return 'Counts';
    case 'switched-off':
      return 'Switched off';
    case 'not-held':
      return 'Not held';
  }
}

/** Why a permission that is granted does not count; nothing when it does. */
export function effectReason(effect: PermissionEffect): string | undefined {
  switch (effect.kind) {
    case 'counts':
      return undefined;
    case 'switched-off':
      return `The licence ${isolated(effect.licence.name)} is off`;
    case 'not-held':
      return `Needs the licence ${isolated(effect.licence.name)}`;
  }
}

/** The same as a sentence that says who lacks what. */
export function effectSentence(effect: PermissionEffect): string | undefined {
  switch (effect.kind) {
    case 'counts':
      return undefined;
    case 'switched-off':
      return `It does not count while the licence ${isolated(effect.licence.name)} is off.`;
    case 'not-held':
      return `It does not count: it needs the licence ${isolated(effect.licence.name)}, which neither the user nor one of its groups holds.`;
  }
}

type Lack = { readonly key: string; readonly effect: PermissionEffect; readonly count: number };

/** The reasons why permissions don't count, the most frequent first. */
function lacksOf(held: readonly HeldPermission[]): Lack[] {
  const lacks = new Map<string, Lack>();
  for (const { effect } of held) {
    if (effect.kind === 'counts') continue;
    const key = `${effect.kind} ${effect.licence.code}`;
    lacks.set(key, { key, effect, count: (lacks.get(key)?.count ?? 0) + 1 });
  }
  return [...lacks.values()].toSorted((one, other) => other.count - one.count);
}

function lackSentence({ effect, count }: Lack): string {
  if (effect.kind === 'counts') return '';
  const { name } = effect.licence;
  return effect.kind === 'switched-off'
    ? `${counted(count, 'is', 'are')} switched off: the licence ${isolated(name)} is off.`
    : `${counted(count, 'needs', 'need')} the licence ${isolated(name)}, which neither the user nor one of its groups holds.`;
}

/** How many permissions a user holds, and how many of them don't count, and why. */
export function accessSummary(held: readonly HeldPermission[]): { head: string; lacks: string[] } {
  const lacks = lacksOf(held);
  const missing = lacks.reduce((sum, lack) => sum + lack.count, 0);
  if (held.length === 0) return { head: 'No permissions.', lacks: [] };
  const all = counted(held.length, 'permission');
  if (missing === 0) {
    return {
      head: held.length === 1 ? '1 permission, which counts.' : `${all}, all of them count.`,
      lacks: [],
    };
  }
  const head =
    held.length === 1
      ? '1 permission, which does not count.'
      : `${all}, ${counted(missing, 'of them does', 'of them do')} not count.`;
  return { head, lacks: lacks.map(lackSentence) };
}
