import { Pencil, Power, PowerOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Licence } from '#src/contract/licences.ts';
import { licenceDeletionBlock, licenceLockReason } from '#src/domain/licence-rules.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { HelpButton } from '#src/widgets/help/help-button.tsx';
import { LockNote } from '#src/widgets/lock-note.tsx';
import { OriginBadge } from '#src/widgets/origin-badge.tsx';
import { RecordCopyable } from '#src/widgets/record/record-copyable.tsx';
import { RecordFacts } from '#src/widgets/record/record-facts.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { DeleteLicenceDialog } from './delete-licence-dialog.tsx';
import { SwitchLicenceDialog } from './switch-licence-dialog.tsx';
import { useLicenceSwitch } from './use-licence-switch.ts';

const preloadSheet = () => void import('./edit-licence-sheet.tsx').catch(noop);

/** What a licence is called, in what state it is, and what can be done with it. */
export function LicenceHead({ licence }: { licence: Licence }) {
  const { code, name, origin, enabled } = licence;
  const block = useWriteBlock('licences');
  const lock = licenceLockReason(licence);
  const licenceSwitch = useLicenceSwitch();
  const [isDeleting, setIsDeleting] = useState(false);
  const SwitchIcon = enabled ? PowerOff : Power;

  return (
    <PageHeader
      title={name}
      help={<HelpButton topic="licences" />}
      breadcrumbs={
        <Breadcrumbs above={[{ label: 'Licences', to: paths.licences.list }]} current={name} />
      }
      state={
        <StateChip tone={enabled ? 'success' : 'warning'}>
          {enabled ? 'Enabled' : 'Switched off'}
        </StateChip>
      }
      actions={
        <>
          <ActionButton
            variant="text"
            startIcon={<Trash2 size={16} aria-hidden />}
            disabledReason={block ?? licenceDeletionBlock(licence)}
            onClick={() => setIsDeleting(true)}
          >
            Delete
          </ActionButton>
          <ButtonLink
            to={paths.licences.edit(code)}
            startIcon={<Pencil size={16} aria-hidden />}
            disabledReason={block ?? lock}
            onIntent={preloadSheet}
          >
            Edit
          </ButtonLink>
        </>
      }
      primaryAction={
        <ActionButton
          variant={enabled ? 'outlined' : 'contained'}
          startIcon={<SwitchIcon size={16} aria-hidden />}
          disabledReason={block}
          onClick={() => licenceSwitch.change(licence, !enabled)}
        >
          {enabled ? 'Switch off' : 'Enable'}
        </ActionButton>
      }
    >
      <RecordFacts>
        <RecordCopyable text={code} copyLabel="Copy code" isQuiet />
        <OriginBadge origin={origin} />
      </RecordFacts>
      {lock !== undefined && (
        <LockNote>{`${lock} It can be enabled and switched off here.`}</LockNote>
      )}
      {licenceSwitch.asking !== undefined && (
        <SwitchLicenceDialog
          licence={licenceSwitch.asking.licence}
          enabled={licenceSwitch.asking.enabled}
          isPending={licenceSwitch.isPending}
          onKeep={licenceSwitch.keep}
          onConfirm={licenceSwitch.confirm}
        />
      )}
      {isDeleting && <DeleteLicenceDialog licence={licence} onClose={() => setIsDeleting(false)} />}
    </PageHeader>
  );
}
