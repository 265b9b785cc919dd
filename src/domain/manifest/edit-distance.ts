/**
 * Leaves out the beginning and the end that both texts share: they add nothing to the distance, and the rest is quick
 * to compare.
 */
function middles(one: string, other: string): readonly [string, string] {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

/**
 * The Damerau-Levenshtein distance (optimal string alignment: neighbours that changed places are one step) as far as it
 * matters: whatever is beyond the limit is `limit + 1`. Looks only at the cells within the limit of the diagonal.
 */
export function editDistance(one: string, other: string, limit: number): number {
  const beyond = limit + 1;
  const [a, b] = middles(one, other);
  if (Math.abs(a.length - b.length) > limit) return beyond;
  const rowOf = (row: number) =>
    Array.from({ length: b.length + 1 }, (_, column) => (column === 0 ? row : beyond));
  let twoUp: number[] = [];
  let up = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = rowOf(row);
    for (
      let column = Math.max(1, row - limit);
      column <= Math.min(b.length, row + limit);
      column += 1
    ) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      // `Number`: the compiler cannot know that the cells are there.
      current[column] = Math.min(
        beyond,
        Number(up[column]) + 1,
        Number(current[column - 1]) + 1,
        Number(up[column - 1]) + (isSame ? 0 : 1),
        isSwapped && row > 1 && column > 1 ? Number(twoUp[column - 2]) + 1 : beyond,
      );
    }
    if (Math.min(...current) > limit) return beyond;
    twoUp = up;
    up = current;
  }
  return Math.min(beyond, Number(up[b.length]));
}
