import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { systemQueries, updateSystem } from '#src/api/systems.ts';
import { system as systemSchema, type System } from '#src/contract/system-record.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { StaleDialog } from '#src/widgets/conflict/stale-dialog.tsx';
import { useEdit } from '#src/widgets/conflict/use-edit.tsx';
import { useRecordUpdate } from '#src/widgets/conflict/use-record-update.ts';
import { typedText } from '#src/widgets/deleted/typed-text.ts';
import { useCreateAgain } from '#src/widgets/deleted/use-create-again.ts';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { DeactivateSystemDialog } from './deactivate-system-dialog.tsx';
import {
  drafts,
  systemFields,
  systemForm,
  toForm,
  toPatch,
  type SystemValues,
} from './form-values.ts';
import { SlugLine } from './slug-line.tsx';
import { SystemFields } from './system-fields.tsx';

type EditSystemFormProps = { system: System; onClose: (state?: { leaveFreely: true }) => void };

const labels = {
  active: 'Active',
  name: 'Name',
  description: 'Description',
  unrestrictedUse: 'Unrestricted use',
} as const;

/** The form of a system that exists. What it began with is its base: a save against anything newer is a conflict. */
export function EditSystemForm({ system, onClose }: EditSystemFormProps) {
  const writeBlock = useWriteBlock('systems');
  const [base, setBase] = useState(system);
  const { id } = base;
  const { control, handleSubmit, formState, setError, setValue, getValues } = useForm<
    SystemValues,
    unknown,
    SystemValues
  >({
    resolver: zodResolver(systemForm),
    values: toForm(base),
    resetOptions: { keepDirtyValues: true },
  });
  const messages = useServerMessages({ setError, fields: systemFields, subject: 'the change' });
  const update = useRecordUpdate({
    schema: systemSchema,
    detail: systemQueries.detail(id),
    mutation: updateSystem(),
    inputOf: (change) => ({ id, ...change }),
  });
  const createAgain = useCreateAgain({
    passage: drafts,
    path: paths.systems.create,
    detailKey: systemQueries.detail(id).queryKey,
  });
  const { save, waiting, confirm, stale, settle, keepEditing, sheet } = useEdit({
    record: system,
    base,
    setBase,
    isDirty: formState.isDirty,
    fill: (values: SystemValues) => {
      for (const field of systemFields) setValue(field, values[field], { shouldDirty: true });
    },
    toPatch,
    update,
    messages,
    saveBlock: writeBlock,
    rescue: {
      createAgain: () => createAgain(getValues()),
      text: () => typedText(labels, systemFields, getValues()),
    },
    questionOf: (against, { active }) => (against.active && active === false) || undefined,
    onClose,
  });

  return (
    <FormSheet {...sheet} onSubmit={(event) => void handleSubmit(save)(event)}>
      <SystemFields control={control} slug={<SlugLine slug={base.slug} isSaved />} />
      {waiting !== undefined && (
        <DeactivateSystemDialog
          system={waiting.against}
          isPending={sheet.isSaving}
          onKeep={keepEditing}
          onConfirm={confirm}
        />
      )}
      {stale !== undefined && (
        <StaleDialog
          name={base.name}
          changed={{ by: stale.updatedBy, at: stale.updatedAt }}
          labels={labels}
          fields={systemFields}
          values={{ base: toForm(base), mine: getValues(), theirs: toForm(stale) }}
          isSaving={sheet.isSaving}
          onKeepEditing={keepEditing}
          onSave={(values) => settle(values, stale)}
        />
      )}
    </FormSheet>
  );
}
