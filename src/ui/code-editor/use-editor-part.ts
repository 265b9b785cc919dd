import type { Extension } from '@codemirror/state';
import { useEffect, useState } from 'react';
import { noop } from '#src/lib/noop.ts';
import type { CodeLanguage } from './code-editor-types.ts';
import type { MountedEditor } from './mounted-editor.tsx';

type EditorPart = {
  readonly MountedEditor: typeof MountedEditor;
  readonly grammar: Extension;
};

/** Each where it can be fetched by itself: side by side they are there sooner. */
const grammars: Readonly<Record<CodeLanguage, () => Promise<{ readonly grammar: Extension }>>> = {
  python: () => import('./python-part.ts'),
  json: () => import('./json-part.ts'),
};

/** Without its grammar a text is edited all the same, in one colour. */
const plain = { grammar: [] };

/** Once it is there, it is there for every editor. */
const fetched = new Map<CodeLanguage, EditorPart>();

async function fetchPart(language: CodeLanguage): Promise<EditorPart> {
  const [{ MountedEditor }, { grammar }] = await Promise.all([
    import('./mounted-editor.tsx'),
    grammars[language]().catch(() => plain),
  ]);
  const part = { MountedEditor, grammar };
  if (grammar !== plain.grammar) fetched.set(language, part);
  return part;
}

/** For the hand that reaches for a page with an editor. */
export function preloadCodeEditor(language: CodeLanguage): void {
  void fetchPart(language).catch(noop);
}

type State = EditorPart | 'waiting' | 'failed';

/** The part of the console that is the editor of a language: fetched when there is one to show. */
export function useEditorPart(language: CodeLanguage): State {
  const [part, setPart] = useState<State>(fetched.get(language) ?? 'waiting');
  useEffect(() => {
    let isGone = false;
    const take = (outcome: EditorPart | 'failed') => {
      if (!isGone) setPart(outcome);
    };
    const known = fetched.get(language);
    if (known === undefined) fetchPart(language).then(take, () => take('failed'));
    else take(known);
    return () => {
      isGone = true;
    };
  }, [language]);
  return part;
}
