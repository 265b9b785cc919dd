import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useLocation, useNavigate } from 'react-router';
import { createGroup, groupQueries } from '#src/api/groups.ts';
import { problemIn } from '#src/client/api-error.ts';
import { createIntent } from '#src/client/intent.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { CodeField } from '#src/widgets/code-field/code-field.tsx';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { createFields, createForm, emptyForm, type GroupValues } from './form-values.ts';
import { GroupFields } from './group-fields.tsx';

/** The sheet in which a group is made. It keeps the list's query behind it. */
export function CreateGroupSheet() {
  const navigate = useNavigate();
  const { search } = useLocation();
  const client = useQueryClient();
  const { notify } = useNotices();
  const saveBlock = useWriteBlock('groups');
  const [intent] = useState(createIntent);
  const [refusal, setRefusal] = useState<{ code: string; name: string }>();
  const { data: catalogue } = useQuery(groupQueries.catalogue());
  // A code that was sent from here may be taken by this very group: whether it is, the service says.
  const [sentCode, setSentCode] = useState<string>();
  const others = catalogue?.items.filter(({ code }) => code !== sentCode);
  const taken = new Map(others?.map(({ code, name }) => [code, name]));
  const { mutate, isPending } = useMutation(createGroup());
  const { control, handleSubmit, formState, setError } = useForm<GroupValues, unknown, GroupValues>(
    { resolver: zodResolver(createForm(taken)), defaultValues: emptyForm },
  );
  const flight = useSingleFlight();
  const messages = useServerMessages({ setError, fields: createFields, subject: 'the user group' });

  function save(body: GroupValues) {
    if (!flight.begin()) return;
    messages.clear();
    setSentCode(body.code);
    mutate(
      { body, intent: intent.keyFor(body) },
      {
        onSuccess(group) {
          client.setQueryData(groupQueries.detail(group.code).queryKey, group);
          notify({ tone: 'success', text: `${group.name} is saved.` });
          void navigate(
            { pathname: paths.groups.list, search },
            { state: { leaveFreely: true, justAdded: group.code } },
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
      title="Add user group"
      isDirty={formState.isDirty}
      isSaving={isPending}
      saveDisabledReason={saveBlock}
      onClose={() => void navigate({ pathname: paths.groups.list, search })}
      onSubmit={(event) => void handleSubmit(save)(event)}
      alert={<ServerAlert messages={messages.rest} />}
    >
      <GroupFields
        control={control}
        code={
          <CodeField
            control={control}
            fields={{ name: 'name', code: 'code' }}
            help="What users and manifests refer to. It follows the name until you change it, and stays as it is once saved."
            holderOf={(code) => (refusal?.code === code ? refusal.name : taken.get(code))}
            pathOf={paths.groups.detail}
          />
        }
      />
    </FormSheet>
  );
}
