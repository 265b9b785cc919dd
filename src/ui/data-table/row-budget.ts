/** Rows drawn in full per frame: a dozen at once would hold up a slow machine for longer than a frame. */
export const rowsPerFrame = 8;

/** Which of the rows in the window are drawn in full now; the others keep their skeleton for a frame or two. */
export function createRowBudget() {
  let drawn: ReadonlySet<string> = new Set();
  return {
    /** The keys come in the order of their importance; what was drawn stays drawn and costs nothing. */
    plan(keys: readonly string[], budget: number): ReadonlySet<string> {
      const fresh = keys.filter((key) => !drawn.has(key)).slice(0, budget);
      return new Set([...keys.filter((key) => drawn.has(key)), ...fresh]);
    },
    commit(keys: ReadonlySet<string>): void {
      drawn = keys;
    },
  };
}
