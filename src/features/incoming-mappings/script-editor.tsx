import Typography from '@mui/material/Typography';
import { useId, type Ref } from 'react';
import { scriptMaxLength } from '#src/contract/incoming-mappings.ts';
import { tabKeyHelp, type CodeEditorHandle } from '#src/ui/code-editor/code-editor-types.ts';
import { CodeEditor } from '#src/ui/code-editor/code-editor.tsx';
import { FieldFrame } from '#src/ui/form/field-frame.tsx';

type ScriptEditorProps = {
  label: string;
  value: string;
  onChange: (script: string) => void;
  onBlur?: (() => void) | undefined;
  error?: string | undefined;
  isReadOnly?: boolean | undefined;
  isOptional?: boolean | undefined;
  height: number;
  ref?: Ref<CodeEditorHandle> | undefined;
};

const editHelp = `Python. Ctrl+F or ⌘F searches in it. ${tabKeyHelp}`;
const readHelp = 'Python. Ctrl+F or ⌘F searches in it.';

const numbers = new Intl.NumberFormat('en');

/** The editor of a script, with how long it is and how long it may be. */
export function ScriptEditor({ ref, ...props }: ScriptEditorProps) {
  const { label, value, error, isReadOnly = false, isOptional } = props;
  const id = useId();
  const help = isReadOnly ? readHelp : editHelp;
  return (
    <FieldFrame
      id={id}
      label={label}
      help={help}
      error={error}
      isOptional={isOptional}
      labelEnd={
        <Typography
          component="span"
          variant="caption"
          color="textSecondary"
          className="tnum"
          sx={{ flex: 'none' }}
        >
          {numbers.format(value.length)} of {numbers.format(scriptMaxLength)} characters
        </Typography>
      }
    >
      <CodeEditor
        ref={ref}
        id={id}
        label={label}
        description={error ?? help}
        language="python"
        value={value}
        onChange={props.onChange}
        onBlur={props.onBlur}
        isReadOnly={isReadOnly}
        isInvalid={error !== undefined}
        height={props.height}
      />
    </FieldFrame>
  );
}
