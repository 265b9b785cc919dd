import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useLocation, useNavigate } from 'react-router';
import { createSystem, systemQueries } from '#src/api/systems.ts';
import { createIntent } from '#src/client/intent.ts';
import { systemSlugOf } from '#src/domain/endpoint-address.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { useNotices } from '#src/ui/notices/notices-context.ts';
import { ServerAlert } from '#src/widgets/form/server-alert.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useSingleFlight } from '#src/widgets/form/use-single-flight.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { emptyForm, systemFields, systemForm, type SystemValues } from './form-values.ts';
import { SlugLine } from './slug-line.tsx';
import { SystemFields } from './system-fields.tsx';

/** The sheet in which a system is made. It keeps the list's query behind it. */
export function CreateSystemSheet() {
  const navigate = useNavigate();
  const { search } = useLocation();
  const client = useQueryClient();
  const { notify } = useNotices();
  const saveBlock = useWriteBlock('systems');
  const [intent] = useState(createIntent);
  const { mutate, isPending } = useMutation(createSystem());
  const { control, handleSubmit, formState, setError } = useForm<
    SystemValues,
    unknown,
    SystemValues
  >({ resolver: zodResolver(systemForm), defaultValues: emptyForm });
  const name = useWatch({ control, name: 'name' });
  const flight = useSingleFlight();
  const messages = useServerMessages({ setError, fields: systemFields, subject: 'the system' });

  function save(body: SystemValues) {
    if (!flight.begin()) return;
    messages.clear();
    mutate(
      { body, intent: intent.keyFor(body) },
      {
        onSuccess(system) {
          client.setQueryData(systemQueries.detail(system.id).queryKey, system);
          notify({ tone: 'success', text: `${system.name} is saved.` });
          void navigate(
            { pathname: paths.systems.list, search },
            { state: { leaveFreely: true, justAdded: system.id } },
          );
        },
        onError(error) {
          flight.end();
          messages.show(error);
        },
      },
    );
  }

  return (
    <FormSheet
      title="Add system"
      isDirty={formState.isDirty}
      isSaving={isPending}
      saveDisabledReason={saveBlock}
      onClose={() => void navigate({ pathname: paths.systems.list, search })}
      onSubmit={(event) => void handleSubmit(save)(event)}
      alert={<ServerAlert messages={messages.rest} />}
    >
      <SystemFields
        control={control}
        slug={<SlugLine slug={systemSlugOf(name)} isSaved={false} />}
      />
    </FormSheet>
  );
}
