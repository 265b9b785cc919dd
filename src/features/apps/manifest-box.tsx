import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { useController, type Control } from 'react-hook-form';
import {
  tabKeyHelp,
  type CodeEditorHandle,
  type CodeMarker,
} from '#src/ui/code-editor/code-editor-types.ts';
import { CodeEditor } from '#src/ui/code-editor/code-editor.tsx';
import { FieldFrame } from '#src/ui/form/field-frame.tsx';
import { useMedia } from '#src/ui/use-media.ts';
import type { Draft } from './draft-form.ts';
import { textSize } from './text-size.ts';

type ManifestBoxProps = {
  control: Control<Draft, unknown, Draft>;
  markers: readonly CodeMarker[];
  onHandle: (handle: CodeEditorHandle | null) => void;
};

const help = `JSON. Ctrl+F or ⌘F searches in it. ${tabKeyHelp}`;

/** The editor of a manifest, with its findings on their lines. */
export function ManifestBox({ control, markers, onHandle }: ManifestBoxProps) {
  const id = useId();
  const isNarrow = useMedia('(width < 900px)');
  const { field, fieldState } = useController({ control, name: 'manifest' });
  const error = fieldState.error?.message;
  return (
    <FieldFrame
      id={id}
      label="Manifest"
      help={help}
      error={error}
      labelEnd={
        <Typography component="span" variant="caption" color="textSecondary" className="tnum">
          {textSize(field.value)} of 1 MiB
        </Typography>
      }
    >
      <CodeEditor
        ref={(handle) => {
          field.ref(handle);
          onHandle(handle);
        }}
        id={id}
        label="Manifest"
        description={error ?? help}
        language="json"
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        isInvalid={error !== undefined}
        markers={markers}
        height={isNarrow ? 320 : 520}
      />
    </FieldFrame>
  );
}
