import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

export type EditorSettings = {
  readonly label: string;
  readonly description: string | undefined;
  readonly isReadOnly: boolean;
  readonly isInvalid: boolean;
  /** Long lines go on below rather than to the side. */
  readonly isWrapped: boolean;
};

/** The id of what describes the editor, inside its shadow root: ids of the page are not seen from there. */
export const descriptionId = 'description';

const always = {
  spellcheck: 'false',
  autocorrect: 'off',
  autocapitalize: 'off',
  translate: 'no',
  // What can't be edited takes the focus too, to be read, searched and copied.
  tabindex: '0',
} as const;

/** What may change while an editor is open. */
export function settingsPart(settings: EditorSettings): Extension {
  const { label, description, isReadOnly, isInvalid, isWrapped } = settings;
  return [
    EditorView.contentAttributes.of({
      ...always,
      'aria-label': label,
      ...(description === undefined ? {} : { 'aria-describedby': descriptionId }),
      ...(isInvalid ? { 'aria-invalid': 'true' } : {}),
      ...(isReadOnly ? { 'aria-readonly': 'true' } : {}),
    }),
    EditorState.readOnly.of(isReadOnly),
    EditorView.editable.of(!isReadOnly),
    ...(isWrapped ? [EditorView.lineWrapping] : []),
  ];
}
