import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { createIncomingMapping, incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import { createIntent } from '#src/client/intent.ts';
import { paths } from '#src/lib/paths.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { DraftCallers } from './draft-callers.tsx';
import { emptyForm, fieldsOf, steps, type MappingBody } from './form-values.ts';
import { MappingPages } from './mapping-pages.tsx';
import { StepNav } from './step-nav.tsx';
import { useMappingForm } from './use-mapping-form.ts';

/** The sheet in which an incoming mapping is made, page by page. It keeps the list's query behind it. */
export function CreateMappingSheet() {
  const navigate = useNavigate();
  const { search } = useLocation();
  const [known] = useSearchParams();
  const client = useQueryClient();
  const { notify } = useNotices();
  const saveBlock = useWriteBlock('incoming-mappings');
  const [intent] = useState(createIntent);
  const { mutate, isPending } = useMutation(createIncomingMapping());
  const flight = useSingleFlight();
  const { form, step, setStep, wrong, messages, showWrong } = useMappingForm({
    firstStep: 'endpoint',
    subject: 'the incoming mapping',
    defaultValues: emptyForm({
      systemId: known.get('system') ?? '',
      path: known.get('path') ?? '',
    }),
  });
  const index = steps.indexOf(step);
  const next = steps[index + 1];
  const previous = steps[index - 1];

  function save(body: MappingBody) {
    if (!flight.begin()) return;
    messages.clear();
    mutate(
      { body, intent: intent.keyFor(body) },
      {
        onSuccess(mapping) {
          client.setQueryData(incomingMappingQueries.detail(mapping.id).queryKey, mapping);
          notify({ tone: 'success', text: `${mapping.name} is saved.` });
          void navigate(
            { pathname: paths.incomingMappings.list, search },
            { state: { leaveFreely: true, justAdded: mapping.id } },
          );
        },
        onError(error) {
          flight.end();
          messages.show(error);
        },
      },
    );
  }

  async function goOn() {
    if (next === undefined) await form.handleSubmit(save, showWrong)();
    else if (await form.trigger(fieldsOf[step], { shouldFocus: true })) setStep(next);
  }

  return (
    <FormSheet
      title="Add incoming mapping"
      isDirty={form.formState.isDirty}
      isSaving={isPending}
      saveDisabledReason={saveBlock}
      saveLabel={next === undefined ? 'Save' : 'Next'}
      onClose={() => void navigate({ pathname: paths.incomingMappings.list, search })}
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
      alert={<ServerAlert messages={messages.rest} />}
      footerStart={
        previous === undefined ? undefined : (
          <ActionButton variant="quiet" onClick={() => setStep(previous)}>
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
