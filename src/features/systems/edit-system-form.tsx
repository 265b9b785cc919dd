import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { System } from '#src/contract/system-record.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { StaleDialog } from '#src/widgets/conflict/stale-dialog.tsx';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { DeactivateSystemDialog } from './deactivate-system-dialog.tsx';
import { systemFields, systemForm, toForm, toPatch, type SystemValues } from './form-values.ts';
import { SlugLine } from './slug-line.tsx';
import { SystemFields } from './system-fields.tsx';
import { useSystemUpdate } from './use-system-update.ts';

type EditSystemFormProps = { system: System; onClose: (state?: { leaveFreely: true }) => void };

const labels = {
  active: 'Active',
  name: 'Name',
  description: 'Description',
  unrestrictedUse: 'Unrestricted use',
} as const;

/** The form of a system that exists. What it began with is its base: a save against anything newer is a conflict. */
export function EditSystemForm({ system, onClose }: EditSystemFormProps) {
  const { notify } = useNotices();
  const writeBlock = useWriteBlock('systems');
  const [base, setBase] = useState(system);
  /** What waits for the answer to the question before switching off. */
  const [waiting, setWaiting] = useState<{ against: System; values: SystemValues }>();
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
  const update = useSystemUpdate(base.id);
  const { isDirty } = formState;

  // A pristine form follows the record; under typed input it stays, and the save finds out.
  if (!isDirty && system.etag !== base.etag && update.stale === undefined) setBase(system);

  function save(against: System, values: SystemValues) {
    messages.clear();
    update.save(against, toPatch(against, values), {
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

  function ask(against: System, values: SystemValues) {
    if (Object.keys(toPatch(against, values)).length === 0) {
      onClose({ leaveFreely: true });
    } else if (against.active && !values.active) {
      setWaiting({ against, values });
    } else {
      save(against, values);
    }
  }

  return (
    <FormSheet
      title={`Edit ${base.name}`}
      isDirty={isDirty}
      isSaving={update.isSaving}
      saveDisabledReason={writeBlock}
      onClose={() => onClose()}
      onSubmit={(event) => void handleSubmit((values) => ask(base, values))(event)}
      alert={<ServerAlert messages={messages.rest} />}
    >
      <SystemFields control={control} slug={<SlugLine slug={base.slug} isSaved />} />
      {waiting !== undefined && update.stale === undefined && (
        <DeactivateSystemDialog
          system={base}
          isPending={update.isSaving}
          onKeep={() => setWaiting(undefined)}
          onConfirm={() => save(waiting.against, waiting.values)}
        />
      )}
      {update.stale !== undefined && (
        <StaleDialog
          name={base.name}
          changed={{ by: update.stale.updatedBy, at: update.stale.updatedAt }}
          labels={labels}
          fields={systemFields}
          values={{ base: toForm(base), mine: getValues(), theirs: toForm(update.stale) }}
          isSaving={update.isSaving}
          onKeepEditing={() => {
            setWaiting(undefined);
            update.forgetStale();
          }}
          onSave={(values) => {
            const theirs = update.stale;
            if (theirs === undefined) return;
            // From now on theirs is what the form is measured against; what was chosen stays typed in.
            for (const field of systemFields) setValue(field, values[field], { shouldDirty: true });
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
