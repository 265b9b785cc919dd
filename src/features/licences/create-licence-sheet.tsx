import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation, useNavigate } from 'react-router';
import { createLicence, licenceQueries } from '#src/api/licences.ts';
import { problemIn } from '#src/client/api-error.ts';
import { createIntent } from '#src/client/intent.ts';
import type { NewLicence } from '#src/contract/licences.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { SwitchField } from '#src/ui/form/switch-field.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { CodeField } from '#src/widgets/code-field/code-field.tsx';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { createFields, createForm, emptyForm, type CreateValues } from './form-values.ts';

/** The sheet in which a licence is made. It keeps the list's query behind it. */
export function CreateLicenceSheet() {
  const navigate = useNavigate();
  const { search } = useLocation();
  const client = useQueryClient();
  const { notify } = useNotices();
  const saveBlock = useWriteBlock('licences');
  const [intent] = useState(createIntent);
  const [refusal, setRefusal] = useState<{ code: string; name: string }>();
  const { data: catalogue } = useQuery(licenceQueries.catalogue());
  // A code that was sent from here may be taken by this very licence: whether it is, the service says.
  const [sentCode, setSentCode] = useState<string>();
  const others = catalogue?.items.filter(({ code }) => code !== sentCode);
  const taken = new Map(others?.map(({ code, name }) => [code, name]));
  const { mutate, isPending } = useMutation(createLicence());
  const { control, handleSubmit, formState, setError } = useForm<CreateValues, unknown, NewLicence>(
    { resolver: zodResolver(createForm(taken)), defaultValues: emptyForm },
  );
  const flight = useSingleFlight();
  const messages = useServerMessages({ setError, fields: createFields, subject: 'the licence' });

  function save(body: NewLicence) {
    if (!flight.begin()) return;
    messages.clear();
    setSentCode(body.code);
    mutate(
      { body, intent: intent.keyFor(body) },
      {
        onSuccess(licence) {
          client.setQueryData(licenceQueries.detail(licence.code).queryKey, licence);
          notify({ tone: 'success', text: `${licence.name} is saved.` });
          void navigate(
            { pathname: paths.licences.list, search },
            { state: { leaveFreely: true, justAdded: licence.code } },
          );
        },
        onError(error) {
          flight.end();
          const holder = problemIn(error, 'conflict')?.heldBy;
          if (holder !== undefined) setRefusal({ code: body.code, name: holder.name });
          messages.show(error);
        },
      },
    );
  }

  return (
    <FormSheet
      title="Add licence"
      isDirty={formState.isDirty}
      isSaving={isPending}
      saveDisabledReason={saveBlock}
      onClose={() => void navigate({ pathname: paths.licences.list, search })}
      onSubmit={(event) => void handleSubmit(save)(event)}
      alert={<ServerAlert messages={messages.rest} />}
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
        holderOf={(code) => (refusal?.code === code ? refusal.name : taken.get(code))}
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
