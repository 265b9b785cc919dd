import { FlaskConical, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { paths, withQuery } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { CodeChip } from '#src/ui/code-chip.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { HelpButton } from '#src/widgets/help/help-button.tsx';
import { topicAt } from '#src/widgets/help/topic-at.ts';
import { RecordFacts } from '#src/widgets/record/record-facts.tsx';
import { SwitchButton } from '#src/widgets/record-switch/switch-button.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { DeactivateMappingDialog } from './deactivate-mapping-dialog.tsx';
import { DeleteMappingDialog } from './delete-mapping-dialog.tsx';
import { EndpointLinkLine } from './endpoint-link-line.tsx';
import { useMappingSwitch } from './use-mapping-switch.ts';

/** What an endpoint is called, where it is, in what state, and what can be done with it. */
export function MappingHead({ mapping }: { mapping: IncomingMapping }) {
  const { id, name, active, method, systemSlug, path } = mapping;
  const block = useWriteBlock('incoming-mappings');
  const { pathname } = useLocation();
  const activeSwitch = useMappingSwitch();
  const [isDeleting, setIsDeleting] = useState(false);
  const deleteBlock = active
    ? 'Deactivate it first, so that callers are refused before it is gone.'
    : undefined;

  return (
    <PageHeader
      title={name}
      help={<HelpButton topic={topicAt(pathname, 'incoming-mappings')} />}
      breadcrumbs={
        <Breadcrumbs
          above={[{ label: 'Incoming mappings', to: paths.incomingMappings.list }]}
          current={name}
        />
      }
      state={
        <StateChip tone={active ? 'success' : 'neutral'}>
          {active ? 'Active' : 'Inactive'}
        </StateChip>
      }
      actions={
        <>
          <ActionButton
            variant="text"
            startIcon={<Trash2 size={16} aria-hidden />}
            disabledReason={block ?? deleteBlock}
            onClick={() => setIsDeleting(true)}
          >
            Delete
          </ActionButton>
          <SwitchButton
            isActive={active}
            isPending={activeSwitch.isPending}
            disabledReason={block}
            onChange={(next) => activeSwitch.change(mapping, next)}
          />
          <ButtonLink
            to={withQuery(paths.tryIt, { mapping: id })}
            startIcon={<FlaskConical size={16} aria-hidden />}
          >
            Try it
          </ButtonLink>
        </>
      }
      primaryAction={
        <ButtonLink
          to={paths.incomingMappings.edit(id, 'endpoint')}
          variant="contained"
          startIcon={<Pencil size={16} aria-hidden />}
          disabledReason={block}
        >
          Edit
        </ButtonLink>
      }
    >
      <RecordFacts>
        <CodeChip code={method} />
        <EndpointLinkLine systemSlug={systemSlug} path={path} />
      </RecordFacts>
      {activeSwitch.asking !== undefined && (
        <DeactivateMappingDialog
          mapping={activeSwitch.asking}
          isPending={activeSwitch.isPending}
          onKeep={activeSwitch.keep}
          onConfirm={activeSwitch.deactivate}
        />
      )}
      {isDeleting && <DeleteMappingDialog mapping={mapping} onClose={() => setIsDeleting(false)} />}
    </PageHeader>
  );
}
