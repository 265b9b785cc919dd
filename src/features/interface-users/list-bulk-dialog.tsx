import { useState } from 'react';
import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { InterfaceUserQuery } from '#src/contract/interface-users.ts';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import type { BulkSelection } from '#src/widgets/bulk/use-bulk-selection.ts';
import { failureWords } from '#src/widgets/failure-words.ts';
import { GroupPicker } from '#src/widgets/pickers/groups/group-picker.tsx';
import { ImpactList } from '#src/widgets/impact/impact-list.tsx';
import { PermissionPicker } from '#src/widgets/pickers/permissions/permission-picker.tsx';
import { chosenUsers } from './chosen-users.ts';
import { ListBulkOutcome } from './list-bulk-outcome.tsx';
import {
  bulkFacts,
  driftWords,
  heldWords,
  usersCounted,
  whoWords,
  type BulkAction,
  type BulkFacts,
} from './list-bulk-words.ts';
import { useBulkImpact } from './use-bulk-impact.ts';
import { bulkRequestOf, useBulkRun } from './use-bulk-run.ts';

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
  const [{ count, isEverything }] = useState(selection);
  const [chosen] = useState(() => chosenUsers(selection, filter));
  const [codes, setCodes] = useState<string[]>([]);
  const [isMissing, setIsMissing] = useState(false);
  const run = useBulkRun({ action, onDone: finish });
  const impact = useBulkImpact(bulkRequestOf(action, chosen, codes), run.results.length > 0);
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
    void run.start(chosen, codes);
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

  const drift = driftWords(action, known);
  const words = run.error === null ? undefined : failureWords(run.error, 'the change');
  return (
    <ConfirmDialog
      title={facts.titleOf(usersCounted(count))}
      keepLabel={facts.keepLabel}
      confirmLabel={facts.label}
      danger={facts.isDangerous}
      pending={run.isPending}
      confirmDisabledReason={impact?.waitReason}
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
      {drift !== undefined && <p>{drift}</p>}
      <CodesPicker needs={facts.needs} value={codes} onChange={setCodes} error={error} />
      {impact !== undefined && (
        <ImpactList impact={impact} hasReasons={facts.needs !== 'nothing'} />
      )}
    </ConfirmDialog>
  );
}

type CodesPickerProps = {
  needs: BulkFacts['needs'];
  value: string[];
  onChange: (codes: string[]) => void;
  error: string | undefined;
};

function CodesPicker({ needs, ...picker }: CodesPickerProps) {
  switch (needs) {
    case 'nothing':
      return null;
    case 'permissions':
      return <PermissionPicker {...picker} label="Permissions" />;
    case 'groups':
      return <GroupPicker {...picker} label="Groups" />;
  }
}
