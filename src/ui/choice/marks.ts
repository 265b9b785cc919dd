/** A piece of a text: found by the search, or between two finds. */
export type Piece = { readonly at: number; readonly text: string; readonly isFound: boolean };

/** The stretches of a text in which one of the words is found, joined where they touch. */
function findsIn(text: string, terms: readonly string[]): [number, number][] {
  const lower = text.toLowerCase();
  // A few letters change their length with their case: then places in one are not places in the other.
  if (lower.length !== text.length) return [];
  const finds: [number, number][] = [];
  for (const term of terms) {
    for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + term.length)) {
      finds.push([at, at + term.length]);
    }
  }
  const joined: [number, number][] = [];
  for (const [from, to] of finds.toSorted(([one], [other]) => one - other)) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Cuts a text where the words of a search are found. The words are in lower case, none of them empty. */
export function piecesOf(text: string, terms: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  const cut = (to: number, isFound: boolean) => {
    if (to > done) pieces.push({ at: done, text: text.slice(done, to), isFound });
    done = to;
  };
  for (const [from, to] of findsIn(text, terms)) {
    cut(from, false);
    cut(to, true);
  }
  cut(text.length, false);
  return pieces;
}
