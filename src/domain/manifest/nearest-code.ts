import { editDistance } from './edit-distance.ts';

/** How far a misspelt code may be from what was meant. */
const farthest = 2;

/** How many comparisons a check may make in all, so that looking for suggestions never makes it slow. */
const comparisons = 30_000;

/** Says of every comparison whether it may still be made. */
export type Patience = () => boolean;

export function createPatience(): Patience {
  let left = comparisons;
  return () => {
    left -= 1;
    return left >= 0;
  };
}

/** Codes that begin with an underscore are an app's own, the others are of the system: one never stands for the other. */
const isOwn = (code: string) => code.startsWith('_');

function byLength(codes: Iterable<string>): Map<number, string[]> {
  const lengths = new Map<number, string[]>();
  for (const code of codes) {
    const known = lengths.get(code.length);
    if (known === undefined) lengths.set(code.length, [code]);
    else known.push(code);
  }
  return lengths;
}

function closest(
  wrong: string,
  lengths: ReadonlyMap<number, readonly string[]>,
  patience: Patience,
): string | undefined {
  let best: string | undefined;
  let distance: number = farthest + 1;
  for (let length = wrong.length - farthest; length <= wrong.length + farthest; length += 1) {
    for (const code of lengths.get(length) ?? []) {
      if (!patience()) return undefined;
      const found = editDistance(wrong, code, farthest);
      // Two codes are equally close: no suggestion, since either may be meant.
      if (found === distance) best = undefined;
      if (found < distance) [best, distance] = [code, found];
    }
  }
  return best;
}

/** What may have been meant by a code that nobody knows: the one that is closest, or the only one there is. */
export function suggesterFrom(
  codes: ReadonlySet<string>,
  patience: Patience,
): (wrong: string) => string | undefined {
  const lengths = byLength(codes);
  const known = Array.from(codes);
  const only = { own: known.filter(isOwn), ofSystem: known.filter((code) => !isOwn(code)) };
  const answers = new Map<string, string | undefined>();
  return (wrong) => {
    if (answers.has(wrong)) return answers.get(wrong);
    const [one, another] = isOwn(wrong) ? only.own : only.ofSystem;
    const answer = closest(wrong, lengths, patience) ?? (another === undefined ? one : undefined);
    answers.set(wrong, answer);
    return answer;
  };
}
