import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { licenceQueries, updateLicence } from '#src/api/licences.ts';
import { licence as licenceSchema, type Licence } from '#src/contract/licences.ts';
import { licenceLockReason } from '#src/domain/licence-rules.ts';
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

type EditLicenceFormProps = { licence: Licence; onClose: (state?: { leaveFreely: true }) => void };

const labels = { name: 'Name', description: 'Description' } as const;

/** The form of a licence that exists. What it began with is its base: a save against anything newer is a conflict. */
export function EditLicenceForm({ licence, onClose }: EditLicenceFormProps) {
  const writeBlock = useWriteBlock('licences');
  const [base, setBase] = useState(licence);
  const { code } = base;
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
  const update = useRecordUpdate({
    schema: licenceSchema,
    detail: licenceQueries.detail(code),
    mutation: updateLicence(),
    inputOf: (change) => ({ code, ...change }),
  });
  const createAgain = useCreateAgain({
    passage: drafts,
    path: paths.licences.create,
    detailKey: licenceQueries.detail(code).queryKey,
  });
  const { save, stale, settle, keepEditing, sheet } = useEdit({
    record: licence,
    base,
    setBase,
    isDirty: formState.isDirty,
    fill: (values: EditValues) => {
      for (const field of editFields) setValue(field, values[field], { shouldDirty: true });
    },
    toPatch,
    update,
    messages,
    saveBlock: writeBlock ?? licenceLockReason(base),
    rescue: {
      createAgain: () => createAgain({ ...getValues(), code, enabled: base.enabled }),
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
