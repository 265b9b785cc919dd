import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation, useNavigate } from 'react-router';
import { createPermission, permissionQueries } from '#src/api/permissions.ts';
import { problemIn } from '#src/client/api-error.ts';
import { createIntent } from '#src/client/intent.ts';
import type { NewPermission } from '#src/contract/permissions.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { CodeField } from '#src/widgets/code-field/code-field.tsx';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { createFields, createForm, emptyForm, type CreateValues } from './form-values.ts';

/** The sheet in which a permission is made. It keeps the list's query behind it. */
export function CreatePermissionSheet() {
  const navigate = useNavigate();
  const { search } = useLocation();
  const client = useQueryClient();
  const { notify } = useNotices();
  const saveBlock = useWriteBlock('permissions');
  const [intent] = useState(createIntent);
  const [refusal, setRefusal] = useState<{ code: string; name: string }>();
  const { data: catalogue } = useQuery(permissionQueries.catalogue());
  // A code that was sent from here may be taken by this very permission: whether it is, the service says, and a retry
  // after a lost answer must not be refused by the list that has been read again since.
  const [sentCode, setSentCode] = useState<string>();
  const others = catalogue?.items.filter(({ code }) => code !== sentCode);
  const taken = new Map(others?.map(({ code, name }) => [code, name]));
  const { mutate, isPending } = useMutation(createPermission());
  const { control, handleSubmit, formState, setError } = useForm<
    CreateValues,
    unknown,
    NewPermission
  >({ resolver: zodResolver(createForm(taken)), defaultValues: emptyForm });
  const flight = useSingleFlight();
  const messages = useServerMessages({
    setError,
    fields: createFields,
    subject: 'the permission',
  });

  function close() {
    void navigate({ pathname: paths.permissions.list, search });
  }

  function save(body: NewPermission) {
    if (!flight.begin()) return;
    messages.clear();
    setSentCode(body.code);
    mutate(
      { body, intent: intent.keyFor(body) },
      {
        onSuccess(permission) {
          const { code, name } = permission;
          client.setQueryData(permissionQueries.detail(code).queryKey, permission);
          notify({ tone: 'success', text: `${name} is saved.` });
          void navigate(
            { pathname: paths.permissions.list, search },
            { state: { leaveFreely: true, justAdded: code } },
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
      title="Add permission"
      isDirty={formState.isDirty}
      isSaving={isPending}
      saveDisabledReason={saveBlock}
      onClose={close}
      onSubmit={(event) => void handleSubmit(save)(event)}
      alert={<ServerAlert messages={messages.rest} />}
    >
      <TextField
        control={control}
        name="name"
        label="Name"
        help="What people read, such as Ticket create."
        hasInitialFocus
      />
      <CodeField
        control={control}
        fields={{ name: 'name', code: 'code' }}
        help="What endpoints ask for and keys carry. It follows the name until you change it, and stays as it is once saved."
        holderOf={(code) => (refusal?.code === code ? refusal.name : taken.get(code))}
        pathOf={paths.permissions.detail}
      />
      <TextField
        control={control}
        name="description"
        label="Description"
        help="What one can do with it, in a sentence."
        rows={2}
        isOptional
      />
    </FormSheet>
  );
}
