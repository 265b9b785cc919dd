import { useState } from 'react';
import { interfaceUserId, type InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserQuery } from '#src/contract/interface-users.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import type { BulkSelection } from '#src/widgets/bulk/use-bulk-selection.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import { GroupPicker } from '#src/widgets/group-picker/group-picker.tsx';
import { PermissionPicker } from '#src/widgets/permission-picker/permission-picker.tsx';
import { ListBulkOutcome } from './list-bulk-outcome.tsx';
import {
  bulkFacts,
  heldWords,
  usersCounted,
  whoWords,
  type BulkAction,
} from './list-bulk-words.ts';
import { useBulkRun } from './use-bulk-run.ts';

type ListBulkDialogProps = {
  action: BulkAction;
  selection: BulkSelection<InterfaceUser>;
  filter: Omit<InterfaceUserQuery, 'sort' | 'offset' | 'limit'>;
  onClose: () => void;
};

const asksFor = {
  permissions: 'Choose at least one permission.',
  groups: 'Choose at least one group.',
} as const;

/** Says what an action means for the ticked users, lets choose what it needs, and tells user by user what became of it. */
export function ListBulkDialog({ action, selection, filter, onClose }: ListBulkDialogProps) {
  const facts = bulkFacts[action];
  // The rows as they were when the question was asked: those that are deleted have no name afterwards.
  const [known] = useState(selection.knownRows);
  const [{ count, isEverything, ids }] = useState(selection);
  const [codes, setCodes] = useState<string[]>([]);
  const [isMissing, setIsMissing] = useState(false);
  const run = useBulkRun({ action, onDone: finish });
  const error =
    isMissing && codes.length === 0 && facts.needs !== 'nothing' ? asksFor[facts.needs] : undefined;

  function finish() {
    selection.clear();
    onClose();
  }

  function confirm() {
    if (facts.needs !== 'nothing' && codes.length === 0) {
      setIsMissing(true);
      return;
    }
    const wanted = ids.map((id) => interfaceUserId.parse(id));
    void run.start(isEverything ? { filter } : { ids: wanted }, codes);
  }

  if (run.failed.length > 0) {
    return (
      <ListBulkOutcome
        action={action}
        results={run.results}
        names={new Map(known.map((user) => [user.id, user.name]))}
        isPending={run.isPending}
        error={run.error}
        onClose={() => {
          selection.keepOnly(run.failed.map((result) => result.id));
          onClose();
        }}
        onRetry={() => void run.start({ ids: run.failed.map((result) => result.id) }, codes)}
      />
    );
  }

  const words = run.error === null ? undefined : failureWords(run.error, 'the change');
  const picker = { value: codes, onChange: setCodes, error };
  return (
    <ConfirmDialog
      title={facts.titleOf(usersCounted(count))}
      keepLabel={facts.keepLabel}
      confirmLabel={facts.label}
      danger={facts.isDangerous}
      pending={run.isPending}
      onKeep={() => {
        run.leave();
        onClose();
      }}
      onConfirm={confirm}
    >
      {words !== undefined && <FormAlert title={words.title}>{words.detail}</FormAlert>}
      <p>{whoWords(known, count)}.</p>
      {action === 'deactivate' && !isEverything && <p>{heldWords(known)}</p>}
      <p>{facts.meaning}</p>
      {facts.needs === 'permissions' && <PermissionPicker {...picker} label="Permissions" />}
      {facts.needs === 'groups' && <GroupPicker {...picker} label="Groups" />}
    </ConfirmDialog>
  );
}
