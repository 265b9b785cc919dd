/** One entry of the list of what is chosen. */
export type ChosenEntry = {
  readonly code: string;
  /** Against what is saved; everything is `kept` where nothing is saved yet. */
  readonly change: 'kept' | 'added' | 'removed';
};

const collator = new Intl.Collator('en');

/** What is chosen and what was, by its words: an entry stays where it is when it is taken out and put back. */
export function chosenEntries(
  value: readonly string[],
  saved: readonly string[] | undefined,
  wordsOf: (code: string) => string = (code) => code,
): ChosenEntry[] {
  const chosen = new Set(value);
  const before = new Set(saved);
  return Array.from(new Set([...value, ...(saved ?? [])]))
    .toSorted((one, other) => collator.compare(wordsOf(one), wordsOf(other)))
    .map((code) => ({
      code,
      change: changeOf(code, chosen, saved === undefined ? chosen : before),
    }));
}

function changeOf(
  code: string,
  chosen: ReadonlySet<string>,
  before: ReadonlySet<string>,
): ChosenEntry['change'] {
  if (!chosen.has(code)) return 'removed';
  return before.has(code) ? 'kept' : 'added';
}

const counted = (count: number, word: string) => (count === 0 ? [] : [`${count} ${word}`]);

/** "1 added, 2 removed": what the list says beside its heading; empty when all is as it was. */
export function chosenSummary(entries: readonly ChosenEntry[]): string {
  const count = (change: ChosenEntry['change']) =>
    entries.filter((entry) => entry.change === change).length;
  return [...counted(count('added'), 'added'), ...counted(count('removed'), 'removed')].join(', ');
}
