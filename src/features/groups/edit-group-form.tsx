import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Group, GroupPatch } from '#src/contract/groups.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { ChangeGroupDialog } from './change-group-dialog.tsx';
import {
  editFields,
  editForm,
  takesAway,
  toForm,
  toPatch,
  type GroupValues,
} from './form-values.ts';
import { GroupFields } from './group-fields.tsx';
import { formBlock } from './group-words.ts';
import { StaleGroupDialog } from './stale-group-dialog.tsx';
import { useGroupUpdate } from './use-group-update.ts';

type EditGroupFormProps = { group: Group; onClose: (state?: { leaveFreely: true }) => void };

/** The form of a group that exists. What it began with is its base: a save against anything newer is a conflict. */
export function EditGroupForm({ group, onClose }: EditGroupFormProps) {
  const { notify } = useNotices();
  const writeBlock = useWriteBlock('groups');
  const [base, setBase] = useState(group);
  /** What waits for the answer to the question before members lose something. */
  const [waiting, setWaiting] = useState<{ against: Group; patch: GroupPatch }>();
  const { control, handleSubmit, formState, setError, setValue, getValues } = useForm<
    GroupValues,
    unknown,
    GroupValues
  >({
    resolver: zodResolver(editForm),
    values: toForm(base),
    resetOptions: { keepDirtyValues: true },
  });
  const messages = useServerMessages({ setError, fields: editFields, subject: 'the change' });
  const update = useGroupUpdate(base.code);
  const { isDirty } = formState;

  // A pristine form follows the record; under typed input it stays, and the save finds out.
  if (!isDirty && group.etag !== base.etag && update.stale === undefined) setBase(group);

  function save(against: Group, patch: GroupPatch) {
    messages.clear();
    update.save(against, patch, {
      onSaved(saved) {
        notify({ tone: 'success', text: `${saved.name} is saved.` });
        onClose({ leaveFreely: true });
      },
      onRefused(error) {
        setWaiting(undefined);
        messages.show(error);
      },
    });
  }

  function ask(against: Group, values: GroupValues) {
    const patch = toPatch(against, values);
    if (Object.keys(patch).length === 0) onClose({ leaveFreely: true });
    else if (takesAway(against, patch)) setWaiting({ against, patch });
    else save(against, patch);
  }

  return (
    <FormSheet
      title={`Edit ${base.name}`}
      subtitle={<Mono isQuiet>{base.code}</Mono>}
      isDirty={isDirty}
      isSaving={update.isSaving}
      saveDisabledReason={writeBlock ?? formBlock(base)}
      onClose={() => onClose()}
      onSubmit={(event) => void handleSubmit((values) => ask(base, values))(event)}
      alert={<ServerAlert messages={messages.rest} />}
    >
      <GroupFields control={control} saved={base} />
      {waiting !== undefined && update.stale === undefined && (
        <ChangeGroupDialog
          group={waiting.against}
          patch={waiting.patch}
          isPending={update.isSaving}
          onKeep={() => setWaiting(undefined)}
          onConfirm={() => save(waiting.against, waiting.patch)}
        />
      )}
      {update.stale !== undefined && (
        <StaleGroupDialog
          base={base}
          theirs={update.stale}
          mine={getValues()}
          isSaving={update.isSaving}
          onKeepEditing={() => {
            setWaiting(undefined);
            update.forgetStale();
          }}
          onSave={(values, theirs) => {
            // From now on theirs is what the form is measured against; what was chosen stays typed in.
            for (const field of editFields) setValue(field, values[field], { shouldDirty: true });
            setBase(theirs);
            setWaiting(undefined);
            update.forgetStale();
            ask(theirs, values);
          }}
        />
      )}
    </FormSheet>
  );
}
