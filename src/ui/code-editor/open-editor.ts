import { Compartment, type Extension, type Text, Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { noop } from '#src/lib/noop.ts';
import type { CodeEditorHandle, CodeLanguage, CodeMarker } from './code-editor-types.ts';
import { editorRoot } from './editor-root.ts';
import { descriptionId, settingsPart, type EditorSettings } from './editor-settings.ts';
import { editorSetup } from './editor-setup.ts';
import { offsetOf } from './offset-of.ts';
import { lineEndOf, textChange } from './text-change.ts';

export type OpenEditor = CodeEditorHandle & {
  setText: (text: string) => void;
  set: (settings: EditorSettings) => void;
  mark: (markers: readonly CodeMarker[]) => void;
  close: () => void;
};

type OpenEditorOptions = {
  readonly language: CodeLanguage;
  readonly grammar: Extension;
  readonly onChange: (text: string) => void;
};

/** Opens an editor in the shadow root of an element. */
export function openEditor(
  host: HTMLElement,
  { language, grammar, onChange }: OpenEditorOptions,
): OpenEditor {
  const root = editorRoot(host);
  const parts = {
    settings: new Compartment(),
    gutter: new Compartment(),
  };
  const description = document.createElement('p');
  description.id = descriptionId;
  description.hidden = true;
  /** What was last given from outside, and the document that it became. */
  let given: { readonly text: string; readonly doc: Text } | undefined;
  let isGiving = false;
  let isMarked = false;
  let isClosed = false;

  const view = new EditorView({
    parent: root,
    root,
    extensions: [
      editorSetup(language),
      grammar,
      Object.values(parts).map((part) => part.of([])),
      EditorView.updateListener.of(({ docChanged, state: { doc } }) => {
        if (!docChanged || isGiving) return;
        // What is back at the text that was given is that text, whatever its lines ended with.
        if (given?.doc.eq(doc) === true) onChange(given.text);
        else onChange(doc.sliceString(0, undefined, lineEndOf(given?.text ?? '')));
      }),
    ],
  });
  root.append(description);

  async function bringMarkers(markers: readonly CodeMarker[]) {
    const { markerPart, showMarkers } = await import('./marker-part.ts');
    if (isClosed) return;
    const gutter = markers.length === 0 ? [] : markerPart;
    view.dispatch({ effects: parts.gutter.reconfigure(gutter) });
    showMarkers(view, markers);
  }

  return {
    focus: () => view.focus(),
    jumpTo(position) {
      const anchor = offsetOf(view.state.doc, position);
      const effects = EditorView.scrollIntoView(anchor, { y: 'center' });
      view.dispatch({ selection: { anchor }, effects });
      view.focus();
    },
    setText(text) {
      const changes = textChange(view.state.doc.toString(), text.replaceAll(/\r\n?/g, '\n'));
      isGiving = true;
      // Undone can be what is put in place of another text, not what the editor began with.
      const annotations = Transaction.addToHistory.of(given !== undefined);
      view.dispatch({ changes, annotations });
      isGiving = false;
      given = { text, doc: view.state.doc };
    },
    set(settings) {
      description.textContent = settings.description ?? '';
      view.dispatch({ effects: parts.settings.reconfigure(settingsPart(settings)) });
    },
    mark(markers) {
      if (markers.length === 0 && !isMarked) return;
      isMarked = true;
      void bringMarkers(markers).catch(noop);
    },
    close() {
      isClosed = true;
      view.destroy();
      description.remove();
    },
  };
}
