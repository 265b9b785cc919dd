import { EditorView } from '@codemirror/view';
import { act, waitFor } from '@testing-library/react';

// jsdom calls itself Safari, and the editor would ask Safari where the cursor is by an editing command: none does anything.
if (!('execCommand' in document)) {
  Object.defineProperty(document, 'execCommand', { value: () => false });
}

export type EditorForTest = {
  readonly content: HTMLElement;
  readonly text: () => string;
  /** Types at the end of the text. */
  readonly type: (text: string) => void;
  /** Puts a text in place of what is there, as one selects everything and types. */
  readonly typeOver: (text: string) => void;
};

/** Every editor on the page: each lies in a shadow root, where queries by role don't look. */
function shownEditors(): HTMLElement[] {
  return Array.from(document.querySelectorAll('.code-editor'), ({ shadowRoot }) =>
    shadowRoot?.querySelector<HTMLElement>('.cm-content'),
  ).filter((content) => content instanceof HTMLElement);
}

/** The code editor of this name, once it has been fetched. */
export async function findEditor(name: string): Promise<EditorForTest> {
  const content = await waitFor(() => {
    const found = shownEditors().find((one) => one.getAttribute('aria-label') === name);
    if (found === undefined) throw new Error(`There is no editor ${name}.`);
    return found;
  });
  const view = EditorView.findFromDOM(content);
  if (view === null) throw new Error(`The editor ${name} is closed.`);
  const type = (insert: string, from: number) =>
    act(() => {
      const { length } = view.state.doc;
      view.dispatch({ changes: { from, to: length, insert }, userEvent: 'input.type' });
    });
  return {
    content,
    text: () => view.state.doc.toString(),
    type: (text) => type(text, view.state.doc.length),
    typeOver: (text) => type(text, 0),
  };
}
