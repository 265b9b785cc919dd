import { useState } from 'react';
import type { DraftChange } from '#src/contract/impact-record.ts';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import {
  mappingFields,
  mappingForm,
  riskOf,
  toForm,
  toPatch,
  type MappingBody,
  type StepId,
} from './form-values.ts';
import { LazyMappingConflict } from './lazy-mapping-conflict.tsx';
import { LazyRiskDialog, usePreloadedRisk } from './lazy-risk-dialog.tsx';
import { MappingPages } from './mapping-pages.tsx';
import { StepNav } from './step-nav.tsx';
import { useMappingForm } from './use-mapping-form.ts';
import { useMappingUpdate } from './use-mapping-update.ts';

type EditMappingFormProps = {
  mapping: IncomingMapping;
  firstStep: StepId;
  onClose: (state?: { leaveFreely: true }) => void;
};

type Waiting = { against: IncomingMapping; body: MappingBody; risk: DraftChange };

/** The form of a mapping that exists. What it began with is its base: a save against anything newer is a conflict. */
export function EditMappingForm({ mapping, firstStep, onClose }: EditMappingFormProps) {
  const { notify } = useNotices();
  const writeBlock = useWriteBlock('incoming-mappings');
  const [base, setBase] = useState(mapping);
  /** What waits for the answer to the question whom it affects. */
  const [waiting, setWaiting] = useState<Waiting>();
  const { form, step, setStep, wrong, messages, showWrong } = useMappingForm({
    firstStep,
    subject: 'the change',
    values: toForm(base),
    resetOptions: { keepDirtyValues: true },
  });
  const update = useMappingUpdate(base.id);
  const { isDirty } = form.formState;
  usePreloadedRisk();

  // A pristine form follows the record; under typed input it stays, and the save finds out.
  if (!isDirty && mapping.etag !== base.etag && update.stale === undefined) setBase(mapping);

  function save(against: IncomingMapping, body: MappingBody) {
    messages.clear();
    update.save(against, toPatch(against, body), {
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

  function ask(against: IncomingMapping, body: MappingBody) {
    const patch = toPatch(against, body);
    const risk = riskOf(against, patch);
    if (Object.keys(patch).length === 0) onClose({ leaveFreely: true });
    else if (risk === undefined) save(against, body);
    else setWaiting({ against, body, risk });
  }

  function keepEditing() {
    setWaiting(undefined);
    update.forgetStale();
  }

  return (
    <FormSheet
      title={`Edit ${base.name}`}
      isDirty={isDirty}
      isSaving={update.isSaving}
      saveDisabledReason={writeBlock}
      onClose={() => onClose()}
      onSubmit={(event) => void form.handleSubmit((body) => ask(base, body), showWrong)(event)}
      alert={<ServerAlert messages={messages.rest} />}
    >
      <StepNav current={step} wrong={wrong} isDone={() => false} onGo={setStep} />
      <MappingPages
        step={step}
        control={form.control}
        system={{ id: base.systemId, name: base.systemName }}
      />
      {waiting !== undefined && update.stale === undefined && (
        <LazyRiskDialog
          mapping={waiting.against}
          change={waiting.risk}
          isPending={update.isSaving}
          onKeep={keepEditing}
          onConfirm={() => save(waiting.against, waiting.body)}
        />
      )}
      {update.stale !== undefined && (
        <LazyMappingConflict
          base={base}
          theirs={update.stale}
          mine={form.getValues()}
          fields={mappingFields}
          isSaving={update.isSaving}
          onKeepEditing={keepEditing}
          onSave={(values) => {
            const theirs = update.stale;
            if (theirs === undefined) return;
            // From now on theirs is what the form is measured against; what was chosen stays typed in.
            for (const field of mappingFields) {
              form.setValue(field, values[field], { shouldDirty: true });
            }
            setBase(theirs);
            keepEditing();
            ask(theirs, mappingForm.parse(values));
          }}
        />
      )}
    </FormSheet>
  );
}
