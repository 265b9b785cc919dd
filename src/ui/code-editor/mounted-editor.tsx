import type { Extension } from '@codemirror/state';
import { useEffectEvent, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { useMedia } from '#src/ui/use-media.ts';
import type { CodeEditorProps } from './code-editor-types.ts';
import { openEditor, type OpenEditor } from './open-editor.ts';

/** The editor itself, with everything that it brings: fetched apart from the page. Another language is another editor. */
export function MountedEditor(props: CodeEditorProps & { grammar: Extension }) {
  const { id, language, grammar, value, label, description, markers, ref } = props;
  const { isReadOnly = false, isInvalid = false } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<OpenEditor>(null);
  /** What the editor holds already: what it said itself need not be given back to it. */
  const said = useRef<string>(undefined);
  const isWrapped = useMedia('(width < 700px)');

  const change = useEffectEvent((text: string) => {
    said.current = text;
    props.onChange(text);
  });

  useLayoutEffect(() => {
    if (host.current === null) return;
    const opened = openEditor(host.current, {
      language,
      grammar,
      onChange: (text) => change(text),
    });
    editor.current = opened;
    return () => {
      opened.close();
      editor.current = null;
      said.current = undefined;
    };
  }, [language, grammar]);

  useLayoutEffect(() => {
    if (said.current === value) return;
    said.current = value;
    editor.current?.setText(value);
  }, [value]);

  useLayoutEffect(() => {
    editor.current?.set({ label, description, isReadOnly, isInvalid, isWrapped });
  }, [label, description, isReadOnly, isInvalid, isWrapped]);

  useLayoutEffect(() => {
    editor.current?.mark(markers ?? []);
  }, [markers]);

  // A label outside is not connected to what lies in a shadow root.
  useLayoutEffect(() => {
    const stop = new AbortController();
    for (const one of document.querySelectorAll(`label[for="${CSS.escape(id)}"]`)) {
      one.addEventListener('click', () => editor.current?.focus(), { signal: stop.signal });
    }
    return () => stop.abort();
  }, [id]);

  useImperativeHandle(ref, () => ({
    focus: () => editor.current?.focus(),
    jumpTo: (position) => editor.current?.jumpTo(position),
  }));

  return (
    <div
      ref={host}
      id={id}
      className="code-editor"
      data-invalid={isInvalid || undefined}
      style={{ height: props.height }}
      onBlur={props.onBlur}
    />
  );
}
