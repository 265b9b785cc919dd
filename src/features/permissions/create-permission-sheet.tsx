import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { createPermission, permissionQueries } from '#src/api/permissions.ts';
import type { NewPermission } from '#src/contract/permissions.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { CodeField } from '#src/widgets/code-field/code-field.tsx';
import { useTakenCodes } from '#src/widgets/code-field/use-taken-codes.ts';
import { useCreate } from '#src/widgets/form/use-create.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { createFields, createForm, drafts, emptyForm, type CreateValues } from './form-values.ts';

/** The sheet in which a permission is made. It keeps the list's query behind it. */
export function CreatePermissionSheet() {
  const saveBlock = useWriteBlock('permissions');
  const draft = drafts.useDraft();
  const { data: catalogue } = useQuery(permissionQueries.catalogue());
  const codes = useTakenCodes(catalogue?.items, draft?.code);
  const { control, handleSubmit, formState, setError } = useForm<
    CreateValues,
    unknown,
    NewPermission
  >({ resolver: zodResolver(createForm(codes.taken)), defaultValues: draft ?? emptyForm });
  const messages = useServerMessages({
    setError,
    fields: createFields,
    subject: 'the permission',
  });
  const { save, sheet } = useCreate({
    mutation: createPermission(),
    messages,
    listPath: paths.permissions.list,
    idOf: ({ code }) => code,
    detailKey: ({ code }) => permissionQueries.detail(code).queryKey,
    onSend: codes.onSend,
    onRefused: codes.onRefused,
  });

  return (
    <FormSheet
      {...sheet}
      title="Add permission"
      isDirty={formState.isDirty || draft !== undefined}
      saveDisabledReason={saveBlock}
      onSubmit={(event) => void handleSubmit(save)(event)}
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
        holderOf={codes.holderOf}
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
