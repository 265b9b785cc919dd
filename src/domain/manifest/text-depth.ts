import { createScanner } from 'jsonc-parser';

/** The scanner's numbers for brackets. They are copied, because the package exports its enumeration as a type only. */
const closers = new Map([
  [1, 2],
  [3, 4],
]);
const isCloser = new Set(closers.values());
const endOfFile = 17;

/**
 * Where brackets open deeper than allowed; nothing when they don't. By the scanner that the parser uses, so that both see
 * the same brackets, but without recursion. A bracket that closes nothing is passed over: the depth of a broken text is
 * never taken for less than it is.
 */
export function tooDeepAt(text: string, depth: number): number | undefined {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  for (let token: number = scanner.scan(); token !== endOfFile; token = scanner.scan()) {
    const closer = closers.get(token);
    if (closer !== undefined) {
      if (open.length === depth) return scanner.getTokenOffset();
      open.push(closer);
    } else if (isCloser.has(token) && open.at(-1) === token) open.pop();
  }
  return undefined;
}
