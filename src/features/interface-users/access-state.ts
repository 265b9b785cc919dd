import * as z from 'zod';
import { choiceParam, textParam } from '#src/lib/url-state.ts';
import { counted } from '#src/lib/words.ts';
import { sourceKey, sourceWord } from '#src/widgets/grant-source-words.ts';
import { effectWord, type HeldPermission } from './access-words.ts';

/** What the tab's address holds. */
export const accessSchema = z.object({
  q: textParam(),
  effect: choiceParam(['any', 'counts', 'switched-off', 'not-held'], 'any'),
  source: textParam(),
  sort: choiceParam(['name', '-name', 'source', '-source', 'effect', '-effect'], 'name'),
});
export type AccessState = z.output<typeof accessSchema>;

/** Nothing that narrows the table. */
export const noAccessFilters = {
  q: '',
  effect: 'any',
  source: '',
} as const satisfies Partial<AccessState>;

export function isAccessFiltered({ q, effect, source }: AccessState): boolean {
  return q.trim() !== '' || effect !== 'any' || source !== '';
}

/** The words that have to be found, in lower case. */
export function searchTerms(q: string): string[] {
  return q.toLowerCase().split(/\s+/).filter(Boolean);
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const nameOf = ({ permission, code }: HeldPermission) => permission?.name ?? code;

const sortTexts = {
  name: nameOf,
  source: ({ sources }: HeldPermission) => sources.map(sourceWord).join(),
  effect: ({ effect }: HeldPermission) => effectWord(effect),
} as const;

function isSortKey(key: string): key is keyof typeof sortTexts {
  return Object.hasOwn(sortTexts, key);
}

function comparison(sort: AccessState['sort']) {
  const key = sort.replace('-', '');
  const text = isSortKey(key) ? sortTexts[key] : nameOf;
  const sign = sort.startsWith('-') ? -1 : 1;
  return (one: HeldPermission, other: HeldPermission) =>
    sign * collator.compare(text(one), text(other)) ||
    collator.compare(nameOf(one), nameOf(other)) ||
    collator.compare(one.code, other.code);
}

function isFound({ code, permission }: HeldPermission, terms: readonly string[]): boolean {
  const text = `${code} ${permission?.name ?? ''} ${permission?.description ?? ''}`.toLowerCase();
  return terms.every((term) => text.includes(term));
}

/** The permissions that match search and filters, in the order asked for. */
export function shownPermissions(
  held: readonly HeldPermission[],
  state: AccessState,
): HeldPermission[] {
  const terms = searchTerms(state.q);
  return held
    .filter(
      (one) =>
        isFound(one, terms) &&
        (state.effect === 'any' || one.effect.kind === state.effect) &&
        (state.source === '' || one.sources.some((source) => sourceKey(source) === state.source)),
    )
    .toSorted(comparison(state.sort));
}

/** What one can filter by: every source that occurs, with how many permissions come from it. */
export function sourceChoices(
  held: readonly HeldPermission[],
): { value: string; label: string; note: string }[] {
  const choices = new Map<string, { label: string; count: number }>();
  for (const source of held.flatMap((one) => one.sources)) {
    const value = sourceKey(source);
    const label = source.kind === 'direct' ? 'Direct' : source.name;
    choices.set(value, { label, count: (choices.get(value)?.count ?? 0) + 1 });
  }
  return Array.from(choices, ([value, { label, count }]) => ({
    value,
    label,
    note: counted(count, 'permission'),
  }));
}
