import { useEffect, useState } from 'react';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { useEdit } from '#src/widgets/conflict/use-edit.tsx';
import { typedText } from '#src/widgets/deleted/typed-text.ts';
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
import { LazyMappingConflict } from './lazy-mapping-conflict.ts';
import { MappingPages } from './mapping-pages.tsx';
import { fieldLabels } from './mapping-words.ts';
import { StepNav } from './step-nav.tsx';
import { useMappingAgain } from './use-mapping-again.ts';
import { useMappingForm } from './use-mapping-form.ts';
import { useMappingUpdate } from './use-mapping-update.ts';

const LazyRiskDialog = lazyPart(() => import('./risk-dialog.tsx'), 'RiskDialog');

type EditMappingFormProps = {
  mapping: IncomingMapping;
  firstStep: StepId;
  onClose: (state?: { leaveFreely: true }) => void;
};

/** The form of a mapping that exists. What it began with is its base: a save against anything newer is a conflict. */
export function EditMappingForm({ mapping, firstStep, onClose }: EditMappingFormProps) {
  const writeBlock = useWriteBlock('incoming-mappings');
  const [base, setBase] = useState(mapping);
  const { form, step, setStep, wrong, messages, showWrong } = useMappingForm({
    firstStep,
    subject: 'the change',
    values: toForm(base),
    resetOptions: { keepDirtyValues: true },
  });
  const update = useMappingUpdate(base.id);
  const createAgain = useMappingAgain(base.id);
  const { save, waiting, confirm, stale, settle, keepEditing, sheet } = useEdit({
    record: mapping,
    base,
    setBase,
    isDirty: form.formState.isDirty,
    fill: (values: MappingBody) => {
      for (const field of mappingFields) form.setValue(field, values[field], { shouldDirty: true });
    },
    toPatch,
    update,
    messages,
    saveBlock: writeBlock,
    rescue: {
      createAgain: () => createAgain(form.getValues()),
      text: () => typedText(fieldLabels, mappingFields, form.getValues()),
    },
    questionOf: riskOf,
    onClose,
  });
  // The question stands between a press and its save.
  useEffect(() => LazyRiskDialog.preload(), []);

  return (
    <FormSheet {...sheet} onSubmit={(event) => void form.handleSubmit(save, showWrong)(event)}>
      <StepNav current={step} wrong={wrong} isDone={() => false} onGo={setStep} />
      <MappingPages
        step={step}
        control={form.control}
        system={{ id: base.systemId, name: base.systemName }}
      />
      {waiting !== undefined && (
        <LazyRiskDialog
          mapping={waiting.against}
          change={waiting.question}
          isPending={sheet.isSaving}
          onKeep={keepEditing}
          onConfirm={confirm}
        />
      )}
      {stale !== undefined && (
        <LazyMappingConflict
          base={base}
          theirs={stale}
          mine={form.getValues()}
          fields={mappingFields}
          isSaving={sheet.isSaving}
          onKeepEditing={keepEditing}
          onSave={(values) => settle(mappingForm.parse(values), stale)}
        />
      )}
    </FormSheet>
  );
}
