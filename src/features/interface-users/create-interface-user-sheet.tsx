import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation, useNavigate } from 'react-router';
import { createInterfaceUser, interfaceUserQueries } from '#src/api/interface-users.ts';
import { problemIn } from '#src/client/api-error.ts';
import { createIntent } from '#src/client/intent.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { createForm, emptyForm, formFields, toBody, type FormValues } from './form-values.ts';
import { openHandOver } from './hand-over.ts';
import { ActiveField, GrantFields, KindFields } from './interface-user-fields.tsx';
import { NameField, type Clash } from './name-field.tsx';
import { PasswordBlock } from './password-block.tsx';

/** The sheet in which an interface user is made: the manual's fields first, one Save, one request. */
export function CreateInterfaceUserSheet() {
  const navigate = useNavigate();
  const { search } = useLocation();
  const client = useQueryClient();
  const { notify } = useNotices();
  const saveBlock = useWriteBlock('interface-users');
  const flight = useSingleFlight();
  const [intent] = useState(createIntent);
  const [refusal, setRefusal] = useState<{ name: string; clash: Clash }>();
  const { mutate, isPending, reset } = useMutation(createInterfaceUser());
  const { control, handleSubmit, formState, setError, setFocus, setValue } = useForm<FormValues>({
    resolver: zodResolver(createForm),
    defaultValues: emptyForm,
  });
  const messages = useServerMessages({
    setError,
    fields: formFields,
    subject: 'the interface user',
  });

  function close() {
    void navigate({ pathname: paths.interfaceUsers.list, search });
  }

  function save(values: FormValues) {
    if (!flight.begin()) return;
    messages.clear();
    const body = toBody(values);
    mutate(
      { body, intent: intent.keyFor(body) },
      {
        onSuccess(user) {
          client.setQueryData(interfaceUserQueries.detail(user.id).queryKey, user);
          openHandOver({ user, password: body.password });
          notify({ tone: 'success', text: `${user.name} is saved.` });
          void navigate(
            { pathname: paths.interfaceUsers.list, search },
            { state: { leaveFreely: true, justAdded: user.id } },
          );
        },
        onError(error) {
          flight.end();
          const conflict = problemIn(error, 'conflict');
          if (conflict !== undefined) {
            setRefusal({ name: body.name, clash: conflict });
          }
          messages.show(error);
        },
        // The request carries a password, which must not stay behind in the cache.
        onSettled: reset,
      },
    );
  }

  return (
    <FormSheet
      title="Add interface user"
      isDirty={formState.isDirty}
      isSaving={isPending}
      saveDisabledReason={saveBlock}
      onClose={close}
      onSubmit={(event) => void handleSubmit(save)(event)}
      alert={<ServerAlert messages={messages.rest} />}
    >
      <ActiveField control={control} />
      <NameField control={control} setValue={setValue} setFocus={setFocus} refusal={refusal} />
      <PasswordBlock control={control} />
      <GrantFields control={control} />
      <KindFields control={control} />
    </FormSheet>
  );
}
