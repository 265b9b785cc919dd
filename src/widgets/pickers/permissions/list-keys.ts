import type { Line } from './picker-model.ts';

/** What a key does on a line of the list. */
export type KeyAction =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'open' | 'close'; readonly id: string }
  /** To the search box: up from the first line, or because something was typed. */
  | { readonly kind: 'search' }
  /** Enter does what Space does: it would submit the form around. */
  | { readonly kind: 'tick'; readonly id: string };

type Key = { readonly key: string; readonly isPlain: boolean };

const focus = (line: Line | undefined): KeyAction | undefined =>
  line === undefined ? undefined : { kind: 'focus', id: line.id };

const page = 6;

function rightOf(lines: readonly Line[], at: number, line: Line): KeyAction | undefined {
  if (line.isOpen === false) return { kind: 'open', id: line.id };
  return line.isOpen === true ? focus(lines[at + 1]) : undefined;
}

function leftOf(lines: readonly Line[], line: Line): KeyAction | undefined {
  if (line.isOpen === true) return { kind: 'close', id: line.id };
  return focus(lines.find((other) => other.id === line.parentId));
}

const isTyped = ({ key, isPlain }: Key) =>
  isPlain && (key === 'Backspace' || (Array.from(key).length === 1 && key !== ' '));

/** Where a key leads from a place in the list. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  PageDown: (at, last) => Math.min(at + page, last),
  PageUp: (at) => Math.max(at - page, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** What a key means on the line with the focus; nothing where it is for somebody else. */
export function actionOf(
  pressed: Key,
  lines: readonly Line[],
  currentId: string,
): KeyAction | undefined {
  const at = lines.findIndex((line) => line.id === currentId);
  const line = lines[at];
  if (line === undefined || !pressed.isPlain) return undefined;
  const to = steps[pressed.key]?.(at, lines.length - 1);
  if (to !== undefined) return to < 0 ? { kind: 'search' } : focus(lines[to]);
  if (pressed.key === 'ArrowRight') return rightOf(lines, at, line);
  if (pressed.key === 'ArrowLeft') return leftOf(lines, line);
  if (pressed.key === 'Enter') return { kind: 'tick', id: line.id };
  return isTyped(pressed) ? { kind: 'search' } : undefined;
}
