import { Pencil, Trash2 } from 'lucide-react';
import { Suspense, lazy, useState } from 'react';
import type { Group } from '#src/contract/groups.ts';
import { groupDeletionBlock } from '#src/domain/group-rules.ts';
import { noop } from '#src/lib/noop.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Breadcrumbs } from '#src/ui/breadcrumbs.tsx';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { PageHeader } from '#src/ui/page-header.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { HelpButton } from '#src/widgets/help/help-button.tsx';
import { LockNote } from '#src/widgets/lock-note.tsx';
import { OriginBadge } from '#src/widgets/origin-badge.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { formBlock, lockSummary } from './group-words.ts';

const preloadSheet = () => void import('./edit-group-sheet.tsx').catch(noop);
const importDialog = () => import('./delete-group-dialog.tsx');
const LazyDeleteDialog = lazy(async () => ({ default: (await importDialog()).DeleteGroupDialog }));

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
          variant="quiet"
          startIcon={<Trash2 size={16} aria-hidden />}
          disabledReason={writeBlock ?? groupDeletionBlock(group)?.detail}
          onIntent={() => void importDialog().catch(noop)}
          onClick={() => setIsAsking(true)}
        >
          Delete
        </ActionButton>
      }
      primaryAction={
        <ButtonLink
          to={paths.groups.edit(code)}
          variant="primary"
          startIcon={<Pencil size={16} aria-hidden />}
          disabledReason={writeBlock ?? formBlock(group)}
          onIntent={preloadSheet}
        >
          Edit
        </ButtonLink>
      }
    >
      <div className="record-facts">
        <span className="record-copyable">
          <Mono isQuiet>{code}</Mono>
          <CopyButton text={code} label="Copy code" />
        </span>
        <OriginBadge origin={origin} reason={summary} />
      </div>
      {summary !== undefined && <LockNote>{summary}</LockNote>}
      {isAsking && (
        <PartBoundary>
          <Suspense fallback={null}>
            <LazyDeleteDialog group={group} onClose={() => setIsAsking(false)} />
          </Suspense>
        </PartBoundary>
      )}
    </PageHeader>
  );
}
