import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { System } from '#src/contract/system-record.ts';
import { gatewayPath } from '#src/domain/endpoint-address.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { HelpButton } from '#src/widgets/help/help-button.tsx';
import { RecordFacts } from '#src/widgets/record/record-facts.tsx';
import { SwitchButton } from '#src/widgets/record-switch/switch-button.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { DeactivateSystemDialog } from './deactivate-system-dialog.tsx';
import { DeleteSystemDialog } from './delete-system-dialog.tsx';
import { useSystemSwitch } from './use-system-switch.ts';

const preloadSheet = () => void import('./edit-system-sheet.tsx').catch(noop);

/** What a system is called, in what state it is, and what can be done with it. */
export function SystemHead({ system }: { system: System }) {
  const { id, name, slug, active } = system;
  const block = useWriteBlock('systems');
  const activeSwitch = useSystemSwitch();
  const [isDeleting, setIsDeleting] = useState(false);

  return (
    <PageHeader
      title={name}
      help={<HelpButton topic="systems" />}
      breadcrumbs={
        <Breadcrumbs above={[{ label: 'Systems', to: paths.systems.list }]} current={name} />
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
            disabledReason={block}
            onClick={() => setIsDeleting(true)}
          >
            Delete
          </ActionButton>
          <SwitchButton
            isActive={active}
            isPending={activeSwitch.isPending}
            disabledReason={block}
            onChange={(next) => activeSwitch.change(system, next)}
          />
        </>
      }
      primaryAction={
        <ButtonLink
          to={paths.systems.edit(id)}
          variant="contained"
          startIcon={<Pencil size={16} aria-hidden />}
          disabledReason={block}
          onIntent={preloadSheet}
        >
          Edit
        </ButtonLink>
      }
    >
      <RecordFacts>
        <Mono isQuiet>
          {gatewayPath}
          {slug}
        </Mono>
      </RecordFacts>
      {activeSwitch.asking !== undefined && (
        <DeactivateSystemDialog
          system={activeSwitch.asking}
          isPending={activeSwitch.isPending}
          onKeep={activeSwitch.keep}
          onConfirm={activeSwitch.deactivate}
        />
      )}
      {isDeleting && <DeleteSystemDialog system={system} onClose={() => setIsDeleting(false)} />}
    </PageHeader>
  );
}
