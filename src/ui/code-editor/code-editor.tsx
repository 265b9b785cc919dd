import { useImperativeHandle, useRef } from 'react';
import Skeleton from '@mui/material/Skeleton';
import type { CodeEditorHandle, CodeEditorProps } from './code-editor-types.ts';
import './code-editor.css';
import { PlainCodeBox } from './plain-code-box.tsx';
import { useEditorPart } from './use-editor-part.ts';

/** About as long as the lines of a short script. */
const lineWidths = ['38%', '52%', '44%', '61%', '30%'];

/**
 * An editor for code. It is fetched when it is shown; until then its shape stands there, and where it can't be fetched, a
 * plain text area takes its place. What tells of its tab key is `tabKeyHelp`.
 */
export function CodeEditor({ ref, height = 320, ...props }: CodeEditorProps) {
  const part = useEditorPart(props.language);
  const shown = useRef<CodeEditorHandle>(null);
  /** What was asked of the editor before it was there. */
  const wish = useRef<(handle: CodeEditorHandle) => void>(undefined);

  useImperativeHandle(ref, () => {
    const ask = (what: (handle: CodeEditorHandle) => void) => {
      if (shown.current === null) wish.current = what;
      else what(shown.current);
    };
    return {
      focus: () => ask((handle) => handle.focus()),
      jumpTo: (position) => ask((handle) => handle.jumpTo(position)),
    };
  }, []);

  function take(handle: CodeEditorHandle | null) {
    shown.current = handle;
    if (handle === null) return;
    wish.current?.(handle);
    wish.current = undefined;
  }

  if (part === 'waiting') {
    return (
      <div className="code-editor code-editor-waiting" style={{ height }} aria-busy>
        <span className="visually-hidden">Loading the editor</span>
        {lineWidths.map((width) => (
          <Skeleton key={width} width={width} />
        ))}
      </div>
    );
  }
  if (part === 'failed') return <PlainCodeBox {...props} height={height} ref={take} />;
  const { MountedEditor, grammar } = part;
  return (
    <MountedEditor key={props.language} {...props} grammar={grammar} height={height} ref={take} />
  );
}
