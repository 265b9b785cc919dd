import { useEffect } from 'react';
import { preloadCodeEditor } from '#src/ui/code-editor/use-editor-part.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { Section } from '#src/ui/section.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { ScriptForm } from './script-form.tsx';
import { ScriptHelp } from './script-help.tsx';
import { useShownMapping } from './use-shown-mapping.ts';

/** The script that takes what is sent, and beside it what it is given. */
export function ScriptTab() {
  const { data: mapping } = useShownMapping();
  // Both are on their way at once.
  useEffect(() => preloadCodeEditor('python'), []);
  return (
    <div className="record-body mapping-script-body">
      <div className="mapping-script-layout">
        <Section
          title="Mapping script"
          description="It runs on what accepted calls send."
          action={
            mapping !== undefined &&
            mapping.script !== '' && <CopyButton text={mapping.script} label="Copy saved script" />
          }
        >
          {mapping === undefined ? (
            <Skeleton isBlock height={440} />
          ) : (
            <ScriptForm key={mapping.id} mapping={mapping} />
          )}
        </Section>
        <Section title="What the script is given">
          {mapping === undefined ? (
            <Skeleton isBlock height={320} />
          ) : (
            <ScriptHelp endpoint={mapping} />
          )}
        </Section>
      </div>
    </div>
  );
}
