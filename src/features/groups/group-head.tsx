import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Group } from '#src/contract/groups.ts';
import { groupDeletionBlock } from '#src/domain/group-rules.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { HelpButton } from '#src/widgets/help/help-button.tsx';
import { LockNote } from '#src/widgets/lock-note.tsx';
import { OriginBadge } from '#src/widgets/origin-badge.tsx';
import { RecordCopyable } from '#src/widgets/record/record-copyable.tsx';
import { RecordFacts } from '#src/widgets/record/record-facts.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { formBlock, lockSummary } from './group-words.ts';

const preloadSheet = () => void import('./edit-group-sheet.tsx').catch(noop);
const LazyDeleteDialog = lazyPart(() => import('./delete-group-dialog.tsx'), 'DeleteGroupDialog');

/** What a group is called, where it comes from, and what can be done with it. */
export function GroupHead({ group }: { group: Group }) {
  const { code, name, origin } = group;
  const writeBlock = useWriteBlock('groups');
  const [isAsking, setIsAsking] = useState(false);
  const summary = lockSummary(group);

  return (
    <PageHeader
      title={name}
      help={<HelpButton topic="groups" />}
      breadcrumbs={
        <Breadcrumbs above={[{ label: 'User groups', to: paths.groups.list }]} current={name} />
      }
      actions={
        <ActionButton
          variant="text"
          startIcon={<Trash2 size={16} aria-hidden />}
          disabledReason={writeBlock ?? groupDeletionBlock(group)?.detail}
          onIntent={LazyDeleteDialog.preload}
          onClick={() => setIsAsking(true)}
        >
          Delete
        </ActionButton>
      }
      primaryAction={
        <ButtonLink
          to={paths.groups.edit(code)}
          variant="contained"
          startIcon={<Pencil size={16} aria-hidden />}
          disabledReason={writeBlock ?? formBlock(group)}
          onIntent={preloadSheet}
        >
          Edit
        </ButtonLink>
      }
    >
      <RecordFacts>
        <RecordCopyable text={code} copyLabel="Copy code" isQuiet />
        <OriginBadge origin={origin} reason={summary} />
      </RecordFacts>
      {summary !== undefined && <LockNote>{summary}</LockNote>}
      {isAsking && <LazyDeleteDialog group={group} onClose={() => setIsAsking(false)} />}
    </PageHeader>
  );
}
