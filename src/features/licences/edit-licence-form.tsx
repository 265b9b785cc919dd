import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Licence } from '#src/contract/licences.ts';
import { licenceLockReason } from '#src/domain/licence-rules.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { StaleDialog } from '#src/widgets/conflict/stale-dialog.tsx';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { editFields, editForm, toForm, toPatch, type EditValues } from './form-values.ts';
import { useLicenceUpdate } from './use-licence-update.ts';

type EditLicenceFormProps = { licence: Licence; onClose: (state?: { leaveFreely: true }) => void };

const labels = { name: 'Name', description: 'Description' } as const;

/** The form of a licence that exists. What it began with is its base: a save against anything newer is a conflict. */
export function EditLicenceForm({ licence, onClose }: EditLicenceFormProps) {
  const { notify } = useNotices();
  const writeBlock = useWriteBlock('licences');
  const [base, setBase] = useState(licence);
  const { control, handleSubmit, formState, setError, setValue, getValues } = useForm<
    EditValues,
    unknown,
    EditValues
  >({
    resolver: zodResolver(editForm),
    values: toForm(base),
    resetOptions: { keepDirtyValues: true },
  });
  const messages = useServerMessages({ setError, fields: editFields, subject: 'the change' });
  const update = useLicenceUpdate(base.code);
  const { isDirty } = formState;

  // A pristine form follows the record; under typed input it stays, and the save finds out.
  if (!isDirty && licence.etag !== base.etag && update.stale === undefined) setBase(licence);

  function save(against: Licence, values: EditValues) {
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
      saveDisabledReason={writeBlock ?? licenceLockReason(base)}
      onClose={() => onClose()}
      onSubmit={(event) => void handleSubmit((values) => save(base, values))(event)}
      alert={<ServerAlert messages={messages.rest} />}
    >
      <TextField
        control={control}
        name="name"
        label="Name"
        help="The code stays: groups and permissions refer to it."
        hasInitialFocus
      />
      <TextField
        control={control}
        name="description"
        label="Description"
        help="What one may use with it, in a sentence."
        rows={2}
        isOptional
      />
      {update.stale !== undefined && (
        <StaleDialog
          name={base.name}
          changed={{ by: null, at: update.stale.updatedAt }}
          labels={labels}
          fields={editFields}
          values={{ base: toForm(base), mine: getValues(), theirs: toForm(update.stale) }}
          isSaving={update.isSaving}
          onKeepEditing={update.forgetStale}
          onSave={(values) => {
            const theirs = update.stale;
            if (theirs === undefined) return;
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
