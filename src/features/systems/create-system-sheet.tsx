import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { createSystem, systemQueries } from '#src/api/systems.ts';
import { systemSlugOf } from '#src/domain/endpoint-address.ts';
import { paths } from '#src/lib/paths.ts';
import { FormSheet } from '#src/ui/form/form-sheet.tsx';
import { useCreate } from '#src/widgets/form/use-create.tsx';
import { useServerMessages } from '#src/widgets/form/use-server-messages.ts';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { drafts, emptyForm, systemFields, systemForm, type SystemValues } from './form-values.ts';
import { SlugLine } from './slug-line.tsx';
import { SystemFields } from './system-fields.tsx';

/** The sheet in which a system is made. It keeps the list's query behind it. */
export function CreateSystemSheet() {
  const saveBlock = useWriteBlock('systems');
  const draft = drafts.useDraft();
  const { control, handleSubmit, formState, setError } = useForm<
    SystemValues,
    unknown,
    SystemValues
  >({ resolver: zodResolver(systemForm), defaultValues: draft ?? emptyForm });
  const name = useWatch({ control, name: 'name' });
  const messages = useServerMessages({ setError, fields: systemFields, subject: 'the system' });
  const { save, sheet } = useCreate({
    mutation: createSystem(),
    messages,
    listPath: paths.systems.list,
    idOf: ({ id }) => id,
    detailKey: ({ id }) => systemQueries.detail(id).queryKey,
  });

  return (
    <FormSheet
      {...sheet}
      title="Add system"
      isDirty={formState.isDirty || draft !== undefined}
      saveDisabledReason={saveBlock}
      onSubmit={(event) => void handleSubmit(save)(event)}
    >
      <SystemFields
        control={control}
        slug={<SlugLine slug={systemSlugOf(name)} isSaved={false} />}
      />
    </FormSheet>
  );
}
