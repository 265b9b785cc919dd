import type { Permission } from '#src/contract/permissions.ts';
import { lastWordOf } from '#src/domain/permission-suggestion.ts';
import type { TickState } from './tick-box.tsx';
import { originHeading } from '#src/widgets/origin-words.ts';

/** What the picker needs of a permission. */
export type Choice = Pick<Permission, 'code' | 'name' | 'description' | 'origin'>;

/** A part of the list that opens, closes and is ticked as one. */
export type Branch<C extends Choice = Choice> = {
  readonly id: string;
  readonly label: string;
  /** Everything in it, in the order shown. */
  readonly choices: readonly C[];
  /** The parts that it has in turn; none where the choices follow directly. */
  readonly branches: readonly Branch<C>[];
};

const collator = new Intl.Collator('en');

const rank = { console: 0, app: 1, system: 2 } as const;

function keyOf({ origin }: Choice): string {
  return origin.kind === 'app' ? `app ${origin.appId}` : origin.kind;
}

function wordBranches<C extends Choice>(parentId: string, choices: readonly C[]): Branch<C>[] {
  const byWord = Map.groupBy(choices, (choice) => lastWordOf(choice.code));
  return Array.from(byWord, ([word, members]) => ({
    id: `${parentId} ${word}`,
    label: word === '' ? 'other' : word,
    choices: members,
    branches: [],
  })).toSorted((one, other) => collator.compare(one.label, other.label));
}

function originBranch<C extends Choice>(id: string, members: readonly C[], first: C): Branch<C> {
  const branches = wordBranches(id, members);
  return {
    id,
    label: originHeading(first.origin),
    choices: branches.flatMap((branch) => branch.choices),
    branches,
  };
}

/** Permissions grouped by where they come from, then by the last word of their codes. */
export function branchesOf<C extends Choice>(choices: readonly C[]): Branch<C>[] {
  const inOrder = choices.toSorted((one, other) => collator.compare(one.code, other.code));
  return Array.from(Map.groupBy(inOrder, keyOf))
    .flatMap(([id, members]) => {
      const [first] = members;
      return first === undefined ? [] : { first, branch: originBranch(id, members, first) };
    })
    .toSorted(
      (one, other) =>
        rank[one.first.origin.kind] - rank[other.first.origin.kind] ||
        collator.compare(one.branch.label, other.branch.label),
    )
    .map(({ branch }) => branch);
}

/** Whether every word is found somewhere in code, name or description. */
export function isMatch(choice: Choice, terms: readonly string[]): boolean {
  const text = `${choice.code}\n${choice.name}\n${choice.description}`.toLowerCase();
  return terms.every((term) => text.includes(term));
}

/** How much of what is visible is chosen. */
export function tickState(choices: readonly Choice[], chosen: ReadonlySet<string>): TickState {
  const count = choices.filter((choice) => chosen.has(choice.code)).length;
  if (count === 0) return 'none';
  return count === choices.length ? 'all' : 'some';
}

/** What is chosen after some codes were ticked or unticked; all others stay, in their order. */
export function withTicked(
  value: readonly string[],
  codes: readonly string[],
  isOn: boolean,
): string[] {
  if (isOn) return [...new Set([...value, ...codes])];
  const off = new Set(codes);
  return value.filter((code) => !off.has(code));
}

/** The list as the keyboard walks through it: what is open, line by line. */
export type Line = {
  readonly id: string;
  readonly parentId: string | undefined;
  /** Nothing for a permission, which neither opens nor closes. */
  readonly isOpen: boolean | undefined;
};

/** The line of a permission. */
export const lineIdOf = (code: string) => `code ${code}`;

/** Every line in sight, from top to bottom. */
export function linesOf(
  branches: readonly Branch[],
  isOpen: (id: string) => boolean,
  parentId?: string,
): Line[] {
  return branches.flatMap((branch) => {
    const line = { id: branch.id, parentId, isOpen: isOpen(branch.id) };
    if (!line.isOpen) return [line];
    if (branch.branches.length > 0) return [line, ...linesOf(branch.branches, isOpen, branch.id)];
    return [
      line,
      ...branch.choices.map((choice) => ({
        id: lineIdOf(choice.code),
        parentId: branch.id,
        isOpen: undefined,
      })),
    ];
  });
}
