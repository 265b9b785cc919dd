import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { createLicence, licenceQueries } from '#src/api/licences.ts';
import type { NewLicence } from '#src/contract/licences.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { SwitchField } from '#src/ui/form/switch-field.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { CodeField } from '#src/widgets/code-field/code-field.tsx';
import { useTakenCodes } from '#src/widgets/code-field/use-taken-codes.ts';
import { useCreate } from '#src/widgets/form/use-create.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { createFields, createForm, drafts, emptyForm, type CreateValues } from './form-values.ts';

/** The sheet in which a licence is made. It keeps the list's query behind it. */
export function CreateLicenceSheet() {
  const saveBlock = useWriteBlock('licences');
  const draft = drafts.useDraft();
  const { data: catalogue } = useQuery(licenceQueries.catalogue());
  const codes = useTakenCodes(catalogue?.items, draft?.code);
  const { control, handleSubmit, formState, setError } = useForm<CreateValues, unknown, NewLicence>(
    { resolver: zodResolver(createForm(codes.taken)), defaultValues: draft ?? emptyForm },
  );
  const messages = useServerMessages({ setError, fields: createFields, subject: 'the licence' });
  const { save, sheet } = useCreate({
    mutation: createLicence(),
    messages,
    listPath: paths.licences.list,
    idOf: ({ code }) => code,
    detailKey: ({ code }) => licenceQueries.detail(code).queryKey,
    onSend: codes.onSend,
    onRefused: codes.onRefused,
  });

  return (
    <FormSheet
      {...sheet}
      title="Add licence"
      isDirty={formState.isDirty || draft !== undefined}
      saveDisabledReason={saveBlock}
      onSubmit={(event) => void handleSubmit(save)(event)}
    >
      <TextField
        control={control}
        name="name"
        label="Name"
        help="What people read, such as Spare parts portal."
        hasInitialFocus
      />
      <CodeField
        control={control}
        fields={{ name: 'name', code: 'code' }}
        help="What groups and permissions refer to. It follows the name until you change it, and stays as it is once saved."
        holderOf={codes.holderOf}
        pathOf={paths.licences.detail}
      />
      <TextField
        control={control}
        name="description"
        label="Description"
        help="What one may use with it, in a sentence."
        rows={2}
        isOptional
      />
      <SwitchField
        control={control}
        name="enabled"
        label="Enabled"
        help="While it is off, the permissions that it gates count for nobody."
      />
    </FormSheet>
  );
}
