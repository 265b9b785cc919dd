import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { groupQueries, updateGroup } from '#src/api/groups.ts';
import { group as groupSchema, type Group } from '#src/contract/groups.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { StaleDialog } from '#src/widgets/conflict/stale-dialog.tsx';
import { useEdit } from '#src/widgets/conflict/use-edit.tsx';
import { useRecordUpdate } from '#src/widgets/conflict/use-record-update.ts';
import { typedText } from '#src/widgets/deleted/typed-text.ts';
import { useCreateAgain } from '#src/widgets/deleted/use-create-again.ts';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { ChangeGroupDialog } from './change-group-dialog.tsx';
import {
  drafts,
  editFields,
  editForm,
  takesAway,
  toForm,
  toPatch,
  type GroupValues,
} from './form-values.ts';
import { GroupFields } from './group-fields.tsx';
import { formBlock } from './group-words.ts';

type EditGroupFormProps = { group: Group; onClose: (state?: { leaveFreely: true }) => void };

const labels = {
  name: 'Name',
  description: 'Description',
  permissions: 'Permissions',
  licences: 'Licences',
} as const;

/** The form of a group that exists. What it began with is its base: a save against anything newer is a conflict. */
export function EditGroupForm({ group, onClose }: EditGroupFormProps) {
  const writeBlock = useWriteBlock('groups');
  const [base, setBase] = useState(group);
  const { code } = base;
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
  const update = useRecordUpdate({
    schema: groupSchema,
    detail: groupQueries.detail(code),
    mutation: updateGroup(),
    inputOf: (change) => ({ code, ...change }),
  });
  const createAgain = useCreateAgain({
    passage: drafts,
    path: paths.groups.create,
    detailKey: groupQueries.detail(code).queryKey,
  });
  const { save, waiting, confirm, stale, settle, keepEditing, sheet } = useEdit({
    record: group,
    base,
    setBase,
    isDirty: formState.isDirty,
    fill: (values: GroupValues) => {
      for (const field of editFields) setValue(field, values[field], { shouldDirty: true });
    },
    toPatch,
    update,
    messages,
    saveBlock: writeBlock ?? formBlock(base),
    rescue: {
      createAgain: base.origin.kind === 'console' ? () => createAgain(getValues()) : undefined,
      text: () => typedText(labels, editFields, getValues()),
    },
    questionOf: (against, patch) => takesAway(against, patch) || undefined,
    onClose,
  });

  return (
    <FormSheet
      {...sheet}
      subtitle={<Mono isQuiet>{code}</Mono>}
      onSubmit={(event) => void handleSubmit(save)(event)}
    >
      <GroupFields control={control} saved={base} />
      {waiting !== undefined && (
        <ChangeGroupDialog
          group={waiting.against}
          patch={waiting.patch}
          isPending={sheet.isSaving}
          onKeep={keepEditing}
          onConfirm={confirm}
        />
      )}
      {stale !== undefined && (
        <StaleDialog
          name={base.name}
          changed={{ by: null, at: stale.updatedAt }}
          labels={labels}
          fields={editFields}
          values={{ base: toForm(base), mine: getValues(), theirs: toForm(stale) }}
          isSaving={sheet.isSaving}
          onKeepEditing={keepEditing}
          onSave={(values) => settle(values, stale)}
        />
      )}
    </FormSheet>
  );
}
