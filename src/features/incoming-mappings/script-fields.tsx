import { useId } from 'react';
import { useController, type Control } from 'react-hook-form';
import { describedBy, FieldFrame } from '#src/ui/form/field-frame.tsx';
import type { MappingBody, MappingValues } from './form-values.ts';
import { ScriptHelp } from './script-help.tsx';

const help = 'Python. The tab key moves on to the next field; indent with spaces.';

/** The last page: the script that takes what is sent. */
export function ScriptFields({
  control,
}: {
  control: Control<MappingValues, unknown, MappingBody>;
}) {
  const id = useId();
  const { field, fieldState } = useController({ control, name: 'script' });
  const error = fieldState.error?.message;
  return (
    <>
      <FieldFrame id={id} label="Mapping script" help={help} error={error} isOptional>
        <textarea
          {...field}
          id={id}
          className="mapping-script-box mono"
          rows={14}
          wrap="off"
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
          autoCorrect="off"
          translate="no"
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={describedBy(id, { help, error })}
        />
      </FieldFrame>
      <ScriptHelp />
    </>
  );
}
