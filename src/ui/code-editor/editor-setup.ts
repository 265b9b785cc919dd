import {
  history,
  historyKeymap,
  moveLineDown,
  moveLineUp,
  standardKeymap,
  toggleComment,
} from '@codemirror/commands';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import {
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import type { CodeLanguage } from './code-editor-types.ts';
import { editorColours } from './editor-look.ts';
import { editorSearch } from './editor-search.ts';
import { tabKey } from './tab-key.ts';
import { typedOver } from './typed-over.ts';

const indents: Readonly<Record<CodeLanguage, number>> = { python: 4, json: 2 };

/** What every editor has, whatever is written in it. */
export function editorSetup(language: CodeLanguage): Extension {
  const indent = indents[language];
  return [
    lineNumbers(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    highlightSpecialChars(),
    history(),
    bracketMatching(),
    indentOnInput(),
    indentUnit.of(' '.repeat(indent)),
    EditorState.tabSize.of(indent),
    editorColours,
    editorSearch,
    tabKey(),
    typedOver,
    keymap.of([
      { key: 'Mod-/', run: toggleComment },
      { key: 'Alt-ArrowUp', run: moveLineUp },
      { key: 'Alt-ArrowDown', run: moveLineDown },
      ...historyKeymap,
      ...standardKeymap,
    ]),
  ];
}
