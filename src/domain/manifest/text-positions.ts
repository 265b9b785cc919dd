/** Line and column, both from 1. Columns count UTF-16 code units, as editors do. */
export type TextPosition = { readonly line: number; readonly column: number };

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isReturnBeforeFeed = unit === 13 && text.charCodeAt(index + 1) === 10;
    if ((unit === 10 || unit === 13) && !isReturnBeforeFeed) starts.push(index + 1);
  }
  return starts;
}

/** Tells where an offset stands. Lines end with LF, CR LF or CR. */
export function positionsIn(text: string): (offset: number) => TextPosition {
  const starts = lineStartsOf(text);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    // `Number`: the compiler cannot know that the line is there.
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (Number(starts[middle]) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - Number(starts[low]) + 1 };
  };
}
