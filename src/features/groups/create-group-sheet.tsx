import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { createGroup, groupQueries } from '#src/api/groups.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { CodeField } from '#src/widgets/code-field/code-field.tsx';
import { useTakenCodes } from '#src/widgets/code-field/use-taken-codes.ts';
import { useCreate } from '#src/widgets/form/use-create.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { createFields, createForm, drafts, emptyForm, type GroupValues } from './form-values.ts';
import { GroupFields } from './group-fields.tsx';

/** The sheet in which a group is made. It keeps the list's query behind it. */
export function CreateGroupSheet() {
  const saveBlock = useWriteBlock('groups');
  const draft = drafts.useDraft();
  const { data: catalogue } = useQuery(groupQueries.catalogue());
  const codes = useTakenCodes(catalogue?.items, draft?.code);
  const { control, handleSubmit, formState, setError } = useForm<GroupValues, unknown, GroupValues>(
    { resolver: zodResolver(createForm(codes.taken)), defaultValues: draft ?? emptyForm },
  );
  const messages = useServerMessages({ setError, fields: createFields, subject: 'the user group' });
  const { save, sheet } = useCreate({
    mutation: createGroup(),
    messages,
    listPath: paths.groups.list,
    idOf: ({ code }) => code,
    detailKey: ({ code }) => groupQueries.detail(code).queryKey,
    onSend: codes.onSend,
    onRefused: codes.onRefused,
  });

  return (
    <FormSheet
      {...sheet}
      title="Add user group"
      isDirty={formState.isDirty || draft !== undefined}
      saveDisabledReason={saveBlock}
      onSubmit={(event) => void handleSubmit(save)(event)}
    >
      <GroupFields
        control={control}
        code={
          <CodeField
            control={control}
            fields={{ name: 'name', code: 'code' }}
            help="What users and manifests refer to. It follows the name until you change it, and stays as it is once saved."
            holderOf={codes.holderOf}
            pathOf={paths.groups.detail}
          />
        }
      />
    </FormSheet>
  );
}
