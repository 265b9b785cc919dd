import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Permission } from '#src/contract/permissions.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { HelpButton } from '#src/widgets/help/help-button.tsx';
import { LockNote } from '#src/widgets/lock-note.tsx';
import { OriginBadge } from '#src/widgets/origin-badge.tsx';
import { RecordCopyable } from '#src/widgets/record/record-copyable.tsx';
import { RecordFacts } from '#src/widgets/record/record-facts.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { DeletePermissionDialog } from './delete-permission-dialog.tsx';
import { lockReason } from './permission-words.ts';

const preloadSheet = () => void import('./edit-permission-sheet.tsx').catch(noop);

/** What a permission is called, where it comes from, and what can be done with it. */
export function PermissionHead({ permission }: { permission: Permission }) {
  const { code, name, origin } = permission;
  const lock = lockReason(permission);
  const block = useWriteBlock('permissions') ?? lock;
  const [isAsking, setIsAsking] = useState(false);

  return (
    <PageHeader
      title={name}
      help={<HelpButton topic="permissions" />}
      breadcrumbs={
        <Breadcrumbs
          above={[{ label: 'Permissions', to: paths.permissions.list }]}
          current={name}
        />
      }
      actions={
        <ActionButton
          variant="text"
          startIcon={<Trash2 size={16} aria-hidden />}
          disabledReason={block}
          onClick={() => setIsAsking(true)}
        >
          Delete
        </ActionButton>
      }
      primaryAction={
        <ButtonLink
          to={paths.permissions.edit(code)}
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
        <RecordCopyable text={code} copyLabel="Copy code" isQuiet />
        <OriginBadge origin={origin} />
      </RecordFacts>
      {lock !== undefined && <LockNote>{lock}</LockNote>}
      {isAsking && (
        <DeletePermissionDialog permission={permission} onClose={() => setIsAsking(false)} />
      )}
    </PageHeader>
  );
}
