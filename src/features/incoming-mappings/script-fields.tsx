import Skeleton from '@mui/material/Skeleton';
import { useController, useWatch, type Control } from 'react-hook-form';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import type { MappingBody, MappingValues } from './form-values.ts';
import { ScriptEditor } from './script-editor.tsx';

const ScriptHelp = lazyPart(
  () => import('./script-help.tsx'),
  'ScriptHelp',
  <Skeleton variant="rounded" height={320} />,
);

/** The last page: the script that takes what is sent. */
export function ScriptFields({
  control,
}: {
  control: Control<MappingValues, unknown, MappingBody>;
}) {
  const {
    field: { ref, value, onChange, onBlur },
    fieldState,
  } = useController({ control, name: 'script' });
  const [method, path, hasBody, authMethod] = useWatch({
    control,
    name: ['method', 'path', 'hasBody', 'authMethod'],
  });
  return (
    <>
      <ScriptEditor
        ref={ref}
        label="Mapping script"
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        error={fieldState.error?.message}
        height={320}
        isOptional
      />
      <ScriptHelp endpoint={{ method, path, hasBody, authMethod }} />
    </>
  );
}
