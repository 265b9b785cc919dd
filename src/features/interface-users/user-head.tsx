import Tooltip from '@mui/material/Tooltip';
import { FileJson, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'react-router';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import { deletionBlock } from '#src/domain/user-rules.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import { ActiveButton } from '#src/widgets/active-switch/active-button.tsx';
import { HelpButton } from '#src/widgets/help/help-button.tsx';
import { topicAt } from '#src/widgets/help/topic-at.ts';
import { LockNote } from '#src/widgets/lock-note.tsx';
import { OwnerBadge } from '#src/widgets/owner-badge.tsx';
import { RecordCopyable } from '#src/widgets/record/record-copyable.tsx';
import { RecordFacts } from '#src/widgets/record/record-facts.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { useSession } from '#src/widgets/use-session.ts';
import { UserTypeChip } from '#src/widgets/user-type-chip.tsx';
import { DeleteInterfaceUserDialog } from './delete-interface-user-dialog.tsx';
import { LazyExportDialog } from './export-lazy.ts';
import { exportBlock, lockSentences, noAddressReason } from './user-words.ts';

/** Who a user is, in what state, and what can be done with it. */
export function UserHead({ user }: { user: InterfaceUser }) {
  const writeBlock = useWriteBlock('interface-users');
  const { pathname } = useLocation();
  return (
    <PageHeader
      title={user.name}
      help={<HelpButton topic={topicAt(pathname, 'interface-users')} />}
      breadcrumbs={
        <Breadcrumbs
          above={[{ label: 'Interface users', to: paths.interfaceUsers.list }]}
          current={user.name}
        />
      }
      state={
        <StateChip tone={user.active ? 'success' : 'neutral'}>
          {user.active ? 'Active' : 'Inactive'}
        </StateChip>
      }
      actions={
        <>
          <DeleteButton user={user} />
          <ExportButton user={user} />
          <ActiveButton user={user} />
        </>
      }
      primaryAction={
        <ButtonLink
          to={paths.interfaceUsers.edit(user.id)}
          variant="contained"
          startIcon={<Pencil size={16} aria-hidden />}
          disabledReason={writeBlock}
        >
          Edit
        </ButtonLink>
      }
    >
      <Facts user={user} />
      <OwnerLock user={user} />
    </PageHeader>
  );
}

function Facts({ user }: { user: InterfaceUser }) {
  return (
    <RecordFacts label="Address, type and owner">
      <li>
        {user.email === null ? (
          <Tooltip title={noAddressReason}>
            <span aria-label={undefined}>
              No address<span className="visually-hidden">. {noAddressReason}</span>
            </span>
          </Tooltip>
        ) : (
          <RecordCopyable text={user.email} copyLabel="Copy address" />
        )}
      </li>
      <li>
        <UserTypeChip type={user.type} />
      </li>
      <li>
        <OwnerBadge owner={user.owner} />
      </li>
    </RecordFacts>
  );
}

function OwnerLock({ user }: { user: InterfaceUser }) {
  const lock = lockSentences(user);
  if (lock === undefined) return null;
  return (
    <LockNote>
      <strong>{lock.reason}</strong> {lock.rest}
    </LockNote>
  );
}

function ExportButton({ user: { id, name, owner } }: { user: InterfaceUser }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <ActionButton
        variant="text"
        startIcon={<FileJson size={16} aria-hidden />}
        disabledReason={exportBlock(owner)}
        onIntent={LazyExportDialog.preload}
        onClick={() => setIsOpen(true)}
      >
        Export
      </ActionButton>
      {isOpen && (
        <LazyExportDialog who={name} selection={{ ids: [id] }} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
}

function DeleteButton({ user }: { user: InterfaceUser }) {
  const { operator } = useSession();
  const writeBlock = useWriteBlock('interface-users');
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <ActionButton
        variant="text"
        startIcon={<Trash2 size={16} aria-hidden />}
        disabledReason={writeBlock ?? deletionBlock(user, operator.id)?.detail}
        onClick={() => setIsAsking(true)}
      >
        Delete
      </ActionButton>
      {isAsking && <DeleteInterfaceUserDialog user={user} onClose={() => setIsAsking(false)} />}
    </>
  );
}
