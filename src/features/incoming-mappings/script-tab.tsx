import { Pencil } from 'lucide-react';
import { paths } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { Section } from '#src/ui/section.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { ScriptHelp } from './script-help.tsx';
import { useShownMapping, useShownMappingId } from './use-shown-mapping.ts';

/** The script that takes what is sent, and what it is given. */
export function ScriptTab() {
  const id = useShownMappingId();
  const { data: mapping } = useShownMapping();
  const block = useWriteBlock('scripts');
  return (
    <div className="record-body record-body-wide">
      <Section
        title="Mapping script"
        description="Python. It runs on what accepted calls send."
        action={
          <ButtonLink
            to={paths.incomingMappings.edit(id, 'script')}
            size="compact"
            startIcon={<Pencil size={16} aria-hidden />}
            disabledReason={block}
          >
            Edit script
          </ButtonLink>
        }
      >
        {mapping === undefined && <Skeleton isBlock height={160} />}
        {mapping?.script === '' && <p className="ui-muted">There is no script.</p>}
        {mapping !== undefined && mapping.script !== '' && (
          <div className="mapping-script">
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide script scrolls: the keyboard has to reach it */}
            <section className="mapping-code" aria-label="Script text" tabIndex={0}>
              <pre translate="no">{mapping.script}</pre>
            </section>
            <CopyButton text={mapping.script} label="Copy script" />
          </div>
        )}
      </Section>
      <Section title="What the script is given">
        <ScriptHelp />
      </Section>
    </div>
  );
}
