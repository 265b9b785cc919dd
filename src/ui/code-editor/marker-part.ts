import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { CodeMarker } from './code-editor-types.ts';
import { offsetOf } from './offset-of.ts';

export const markerPart = lintGutter();

function diagnosticAt(view: EditorView, marker: CodeMarker): Diagnostic {
  const { doc } = view.state;
  const from = offsetOf(doc, marker);
  return { from, to: endOf(view, doc, from, marker), ...wordsOf(marker) };
}

function endOf(view: EditorView, doc: Text, from: number, { length }: CodeMarker): number {
  if (length !== undefined) return Math.min(doc.length, from + length);
  return view.state.wordAt(from)?.to ?? Math.min(doc.lineAt(from).to, from + 1);
}

const wordsOf = ({ severity, message }: CodeMarker) => ({ severity, message });

/** Puts markers into the text, in place of the ones before. */
export function showMarkers(view: EditorView, markers: readonly CodeMarker[]): void {
  const found = markers.map((marker) => diagnosticAt(view, marker));
  view.dispatch(setDiagnostics(view.state, found));
}
