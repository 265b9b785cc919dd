import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { permissionQueries, updatePermission } from '#src/api/permissions.ts';
import { permission as permissionSchema, type Permission } from '#src/contract/permissions.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { StaleDialog } from '#src/widgets/conflict/stale-dialog.tsx';
import { useEdit } from '#src/widgets/conflict/use-edit.tsx';
import { useRecordUpdate } from '#src/widgets/conflict/use-record-update.ts';
import { typedText } from '#src/widgets/deleted/typed-text.ts';
import { useCreateAgain } from '#src/widgets/deleted/use-create-again.ts';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { drafts, editFields, editForm, toForm, toPatch, type EditValues } from './form-values.ts';
import { lockReason } from './permission-words.ts';

type EditPermissionFormProps = {
  permission: Permission;
  onClose: (state?: { leaveFreely: true }) => void;
};

const labels = { name: 'Name', description: 'Description' } as const;

/** The form of a permission that exists. What it began with is its base: a save against anything newer is a conflict. */
export function EditPermissionForm({ permission, onClose }: EditPermissionFormProps) {
  const writeBlock = useWriteBlock('permissions');
  const [base, setBase] = useState(permission);
  const { code } = base;
  const { control, handleSubmit, formState, setError, setValue, getValues } = useForm<EditValues>({
    resolver: zodResolver(editForm),
    values: toForm(base),
    resetOptions: { keepDirtyValues: true },
  });
  const messages = useServerMessages({ setError, fields: editFields, subject: 'the change' });
  const update = useRecordUpdate({
    schema: permissionSchema,
    detail: permissionQueries.detail(code),
    mutation: updatePermission(),
    inputOf: (change) => ({ code, ...change }),
  });
  const createAgain = useCreateAgain({
    passage: drafts,
    path: paths.permissions.create,
    detailKey: permissionQueries.detail(code).queryKey,
  });
  const { save, stale, settle, keepEditing, sheet } = useEdit({
    record: permission,
    base,
    setBase,
    isDirty: formState.isDirty,
    fill: (values: EditValues) => {
      for (const field of editFields) setValue(field, values[field], { shouldDirty: true });
    },
    toPatch,
    update,
    messages,
    saveBlock: writeBlock ?? lockReason(base),
    rescue: {
      createAgain: () => createAgain({ ...getValues(), code }),
      text: () => typedText(labels, editFields, getValues()),
    },
    onClose,
  });

  return (
    <FormSheet
      {...sheet}
      subtitle={<Mono isQuiet>{code}</Mono>}
      onSubmit={(event) => void handleSubmit(save)(event)}
    >
      <TextField
        control={control}
        name="name"
        label="Name"
        help="The code stays: users, groups and keys refer to it."
        hasInitialFocus
      />
      <TextField
        control={control}
        name="description"
        label="Description"
        help="What one can do with it, in a sentence."
        rows={2}
        isOptional
      />
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
