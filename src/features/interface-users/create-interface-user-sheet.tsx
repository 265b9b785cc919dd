import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { createInterfaceUser, interfaceUserQueries } from '#src/api/interface-users.ts';
import { problemIn } from '#src/client/api-error.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { useCreate } from '#src/widgets/form/use-create.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import {
  createForm,
  drafts,
  emptyForm,
  formFields,
  toBody,
  type FormValues,
} from './form-values.ts';
import { openHandOver } from './hand-over.ts';
import { ActiveField, GrantFields, KindFields } from './interface-user-fields.tsx';
import { NameField, type Clash } from './name-field.tsx';
import { PasswordBlock } from './password-block.tsx';

/** The sheet in which an interface user is made: the manual's fields first, one Save, one request. */
export function CreateInterfaceUserSheet() {
  const saveBlock = useWriteBlock('interface-users');
  const draft = drafts.useDraft();
  const [refusal, setRefusal] = useState<{ name: string; clash: Clash }>();
  const { control, handleSubmit, formState, setError, setFocus, setValue } = useForm<FormValues>({
    resolver: zodResolver(createForm),
    defaultValues: draft ?? emptyForm,
  });
  const messages = useServerMessages({
    setError,
    fields: formFields,
    subject: 'the interface user',
  });
  const { save, sheet } = useCreate({
    mutation: createInterfaceUser(),
    messages,
    listPath: paths.interfaceUsers.list,
    idOf: ({ id }) => id,
    detailKey: ({ id }) => interfaceUserQueries.detail(id).queryKey,
    onSaved: (user, { password }) => openHandOver({ user, password }),
    onRefused(error, { name }) {
      const conflict = problemIn(error, 'conflict');
      if (conflict !== undefined) setRefusal({ name, clash: conflict });
    },
  });

  return (
    <FormSheet
      {...sheet}
      title="Add interface user"
      isDirty={formState.isDirty || draft !== undefined}
      saveDisabledReason={saveBlock}
      onSubmit={(event) => void handleSubmit((values) => save(toBody(values)))(event)}
    >
      <ActiveField control={control} />
      <NameField control={control} setValue={setValue} setFocus={setFocus} refusal={refusal} />
      <PasswordBlock control={control} />
      <GrantFields control={control} />
      <KindFields control={control} />
    </FormSheet>
  );
}
