import { useEffect, type ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import { preloadCodeEditor } from '#src/ui/code-editor/use-editor-part.ts';
import { AuthenticationFields } from './authentication-fields.tsx';
import { EndpointFields } from './endpoint-fields.tsx';
import type { MappingBody, MappingValues, StepId } from './form-values.ts';
import { PermissionFields } from './permission-fields.tsx';
import { ScriptFields } from './script-fields.tsx';

type MappingPagesProps = {
  step: StepId;
  control: Control<MappingValues, unknown, MappingBody>;
  /** The system of a mapping that exists. */
  system?: { id: string; name: string } | undefined;
};

/** The page of the form that is open. */
export function MappingPages({ step, control, system }: MappingPagesProps): ReactNode {
  useEffect(() => {
    // The next page is the script.
    if (step === 'permission') preloadCodeEditor('python');
  }, [step]);

  switch (step) {
    case 'endpoint':
      return <EndpointFields control={control} system={system} />;
    case 'authentication':
      return <AuthenticationFields control={control} />;
    case 'permission':
      return <PermissionFields control={control} />;
    case 'script':
      return <ScriptFields control={control} />;
  }
}
