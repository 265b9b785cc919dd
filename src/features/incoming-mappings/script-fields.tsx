import { lazy, Suspense } from 'react';
import { useController, useWatch, type Control } from 'react-hook-form';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import type { MappingBody, MappingValues } from './form-values.ts';
import { ScriptEditor } from './script-editor.tsx';

const ScriptHelp = lazy(async () => ({ default: (await import('./script-help.tsx')).ScriptHelp }));

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
      <PartBoundary>
        <Suspense fallback={<Skeleton isBlock height={320} />}>
          <ScriptHelp endpoint={{ method, path, hasBody, authMethod }} />
        </Suspense>
      </PartBoundary>
    </>
  );
}
