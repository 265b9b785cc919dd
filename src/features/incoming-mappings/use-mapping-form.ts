import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm, type FormState, type UseFormProps } from 'react-hook-form';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import {
  mappingFields,
  mappingForm,
  stepOf,
  steps,
  type MappingBody,
  type MappingField,
  type MappingValues,
  type StepId,
} from './form-values.ts';

type Options = Pick<
  UseFormProps<MappingValues, unknown, MappingBody>,
  'defaultValues' | 'values' | 'resetOptions'
> & { firstStep: StepId; subject: string };

/** The form over its four pages: what is wrong brings its page forward. */
export function useMappingForm({ firstStep, subject, ...options }: Options) {
  const [step, setStep] = useState<StepId>(firstStep);
  const form = useForm<MappingValues, unknown, MappingBody>({
    resolver: zodResolver(mappingForm),
    shouldFocusError: true,
    ...options,
  });
  // The state as a whole: its errors are rewritten in place.
  const wrong = wrongSteps(form.formState);
  const messages = useServerMessages<MappingValues>({
    setError: (field, error, focus) => {
      const known = mappingFields.find((one) => one === field);
      if (known !== undefined) setStep(stepOf(known));
      form.setError(field, error, focus);
    },
    fields: mappingFields,
    subject,
  });

  return {
    form,
    step,
    setStep,
    wrong,
    messages,
    /** Goes to the first page on which something is wrong. */
    showWrong: (broken: Partial<Record<MappingField, unknown>>) => {
      const field = mappingFields.find((one) => broken[one] !== undefined);
      if (field !== undefined) setStep(stepOf(field));
    },
  };
}

/** The pages on which something is wrong. */
function wrongSteps({ errors }: FormState<MappingValues>): StepId[] {
  return steps.filter((step) =>
    mappingFields.some((field) => errors[field] !== undefined && stepOf(field) === step),
  );
}
