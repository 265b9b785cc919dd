import { useImperativeHandle, useRef } from 'react';
import type { CodeEditorProps, CodePosition } from './code-editor-types.ts';

function offsetIn(text: string, { line, column }: CodePosition): number {
  const before = text.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, one) => sum + one.length + 1, 0);
  return Math.min(text.length, start + column - 1);
}

/** What takes the text where the editor could not be fetched: a text area, without its conveniences. */
export function PlainCodeBox(props: CodeEditorProps) {
  const { id, label, description, value, onChange, onBlur, ref } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    focus: () => box.current?.focus(),
    jumpTo(position) {
      const offset = offsetIn(value, position);
      box.current?.setSelectionRange(offset, offset);
      box.current?.focus();
    },
  }));

  const noteId = `${id}-said`;

  return (
    <>
      <textarea
        ref={box}
        id={id}
        className="code-editor code-editor-plain mono"
        style={{ height: props.height }}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        readOnly={props.isReadOnly}
        wrap="off"
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        autoCorrect="off"
        translate="no"
        aria-label={label}
        aria-describedby={description === undefined ? undefined : noteId}
        aria-invalid={props.isInvalid === true ? true : undefined}
        data-invalid={props.isInvalid === true || undefined}
      />
      <span id={noteId} hidden>
        {description}
      </span>
    </>
  );
}
