import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Permission } from '#src/contract/permissions.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { editFields, editForm, toForm, toPatch, type EditValues } from './form-values.ts';
import { lockReason } from './permission-words.ts';
import { StalePermissionDialog } from './stale-permission-dialog.tsx';
import { usePermissionUpdate } from './use-permission-update.ts';

type EditPermissionFormProps = {
  permission: Permission;
  onClose: (state?: { leaveFreely: true }) => void;
};

/** The form of a permission that exists. What it began with is its base: a save against anything newer is a conflict. */
export function EditPermissionForm({ permission, onClose }: EditPermissionFormProps) {
  const { notify } = useNotices();
  const writeBlock = useWriteBlock('permissions');
  const [base, setBase] = useState(permission);
  const { control, handleSubmit, formState, setError, setValue, getValues } = useForm<EditValues>({
    resolver: zodResolver(editForm),
    values: toForm(base),
    resetOptions: { keepDirtyValues: true },
  });
  const messages = useServerMessages({ setError, fields: editFields, subject: 'the change' });
  const update = usePermissionUpdate(base.code);
  const { isDirty } = formState;

  // A pristine form follows the record; under typed input it stays, and the save finds out.
  if (!isDirty && permission.etag !== base.etag && update.stale === undefined) setBase(permission);

  function save(against: Permission, values: EditValues) {
    messages.clear();
    const body = toPatch(against, values);
    if (Object.keys(body).length === 0) {
      onClose({ leaveFreely: true });
      return;
    }
    update.save(against, body, {
      onSaved(saved) {
        notify({ tone: 'success', text: `${saved.name} is saved.` });
        onClose({ leaveFreely: true });
      },
      onRefused: messages.show,
    });
  }

  return (
    <FormSheet
      title={`Edit ${base.name}`}
      subtitle={<Mono isQuiet>{base.code}</Mono>}
      isDirty={isDirty}
      isSaving={update.isSaving}
      saveDisabledReason={writeBlock ?? lockReason(base)}
      onClose={() => onClose()}
      onSubmit={(event) => void handleSubmit((values) => save(base, values))(event)}
      alert={<ServerAlert messages={messages.rest} />}
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
      {update.stale !== undefined && (
        <StalePermissionDialog
          base={base}
          theirs={update.stale}
          mine={getValues()}
          isSaving={update.isSaving}
          onKeepEditing={update.forgetStale}
          onSave={(values, theirs) => {
            // From now on theirs is what the form is measured against; what was chosen stays typed in.
            for (const field of editFields) setValue(field, values[field], { shouldDirty: true });
            setBase(theirs);
            update.forgetStale();
            save(theirs, values);
          }}
        />
      )}
    </FormSheet>
  );
}
