import { useSearchParams } from 'react-router';
import { createIncomingMapping, incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { useCreate } from '#src/widgets/form/use-create.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { DraftCallers } from './draft-callers.tsx';
import { drafts, emptyForm, fieldsOf, steps } from './form-values.ts';
import { MappingPages } from './mapping-pages.tsx';
import { StepNav } from './step-nav.tsx';
import { useMappingForm } from './use-mapping-form.ts';

/** The sheet in which an incoming mapping is made, page by page. It keeps the list's query behind it. */
export function CreateMappingSheet() {
  const [known] = useSearchParams();
  const saveBlock = useWriteBlock('incoming-mappings');
  const draft = drafts.useDraft();
  const { form, step, setStep, wrong, messages, showWrong } = useMappingForm({
    firstStep: 'endpoint',
    subject: 'the incoming mapping',
    defaultValues:
      draft ?? emptyForm({ systemId: known.get('system') ?? '', path: known.get('path') ?? '' }),
  });
  const { save, sheet } = useCreate({
    mutation: createIncomingMapping(),
    messages,
    listPath: paths.incomingMappings.list,
    idOf: ({ id }) => id,
    detailKey: ({ id }) => incomingMappingQueries.detail(id).queryKey,
  });
  const index = steps.indexOf(step);
  const next = steps[index + 1];
  const previous = steps[index - 1];

  async function goOn() {
    if (next === undefined) await form.handleSubmit(save, showWrong)();
    else if (await form.trigger(fieldsOf[step], { shouldFocus: true })) setStep(next);
  }

  return (
    <FormSheet
      {...sheet}
      title="Add incoming mapping"
      isDirty={form.formState.isDirty || draft !== undefined}
      saveDisabledReason={saveBlock}
      saveLabel={next === undefined ? 'Save' : 'Next'}
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
      footerStart={
        previous === undefined ? undefined : (
          <ActionButton variant="text" onClick={() => setStep(previous)}>
            Back
          </ActionButton>
        )
      }
    >
      <StepNav
        current={step}
        wrong={wrong}
        isDone={(one) => steps.indexOf(one) < index}
        onGo={setStep}
      />
      <MappingPages step={step} control={form.control} />
      {step === 'permission' && <DraftCallers control={form.control} />}
    </FormSheet>
  );
}
