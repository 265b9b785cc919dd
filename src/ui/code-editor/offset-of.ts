import type { Text } from '@codemirror/state';
import type { CodePosition } from './code-editor-types.ts';

const within = (number: number, most: number) => Math.min(Math.max(number, 1), most);

/** Where a place is in a text; a place that the text has no more is the nearest one that it has. */
export function offsetOf(doc: Text, { line, column }: CodePosition): number {
  const found = doc.line(within(line, doc.lines));
  return found.from + within(column, found.length + 1) - 1;
}
