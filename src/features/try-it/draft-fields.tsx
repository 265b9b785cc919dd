import { useQuery } from '@tanstack/react-query';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { permissionQueries } from '#src/api/permissions.ts';
import { systemQueries } from '#src/api/systems.ts';
import { authMethods } from '#src/domain/auth-methods.ts';
import { ChoiceRow } from '#src/ui/form/choice-row.tsx';
import { SelectField } from '#src/ui/form/select-field.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import { methodChoices } from './try-it-state.ts';
import type { DraftValues } from './use-asked-endpoint.ts';

const methodsOfAuth = authMethods.map(({ id, label }) => ({ value: id, label }));

/** What decides about calls to an endpoint that isn't saved. */
export function DraftFields({ form }: { form: UseFormReturn<DraftValues> }) {
  const { control } = form;
  const systems = useQuery(systemQueries.catalogue()).data?.items ?? [];
  const permissions = useQuery(permissionQueries.catalogue()).data?.items ?? [];
  const method = useWatch({ control, name: 'method' });
  const authMethod = useWatch({ control, name: 'authMethod' });
  return (
    <>
      <SelectField
        control={control}
        name="systemId"
        label="System"
        options={systems.map(({ id, name, active }) => ({
          value: id,
          label: name,
          description: active ? undefined : 'Inactive',
        }))}
      />
      <ChoiceRow
        label="Method"
        options={methodChoices}
        value={method}
        onChange={(next) => form.setValue('method', next, { shouldDirty: true })}
        isMono
      />
      <TextField control={control} name="path" label="Path" help="Such as /orders." isMono />
      <ChoiceRow
        label="Authentication method"
        options={methodsOfAuth}
        value={authMethod}
        onChange={(next) => form.setValue('authMethod', next, { shouldDirty: true })}
      />
      <SelectField
        control={control}
        name="permission"
        label="Required permission"
        options={permissions.map(({ code, name }) => ({
          value: code,
          label: name,
          description: code,
        }))}
      />
    </>
  );
}
