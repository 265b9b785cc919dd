import { useQuery } from '@tanstack/react-query';
import { useWatch, type Control } from 'react-hook-form';
import { systemQueries } from '#src/api/systems.ts';
import { mappingMethods } from '#src/contract/incoming-mapping-record.ts';
import { SelectField, type SelectOption } from '#src/ui/form/select-field.tsx';
import { SwitchField } from '#src/ui/form/switch-field.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import type { MappingBody, MappingValues } from './form-values.ts';
import { LinkPreview } from './link-preview.tsx';

type EndpointFieldsProps = {
  control: Control<MappingValues, unknown, MappingBody>;
  /** The system of a mapping that exists: it stays. */
  system: { id: string; name: string } | undefined;
};

const methodOptions = mappingMethods.map((method) => ({ value: method, label: method }));

/** The first page: which system calls what, and how. */
export function EndpointFields({ control, system }: EndpointFieldsProps) {
  const systems = useSystemOptions({ control, system });
  return (
    <>
      <SwitchField
        control={control}
        name="active"
        label="Active"
        help="While it is off, the endpoint answers nobody."
      />
      <SelectField
        control={control}
        name="systemId"
        label="System"
        options={systems}
        help="Who calls. Its name stands in the endpoint link."
        disabledReason={
          system === undefined ? undefined : 'The system stays: another system is another endpoint.'
        }
      />
      <TextField
        control={control}
        name="name"
        label="Name"
        help="What people read, such as Create orders."
        hasInitialFocus
      />
      <TextField
        control={control}
        name="description"
        label="Description"
        help="What callers do with it, in a sentence."
        rows={2}
        isOptional
      />
      <SelectField control={control} name="method" label="Method" options={methodOptions} />
      <TextField
        control={control}
        name="path"
        label="Path"
        help="Begins with a slash, such as /orders. No other endpoint of the system has both this path and this method."
        isMono
      >
        <LinkPreview control={control} />
      </TextField>
      <SwitchField
        control={control}
        name="hasBody"
        label="Calls have a body"
        help="What is sent along is what the script gets as data."
      />
    </>
  );
}

/** The systems to choose from; what is chosen already stays readable while they are on their way. */
function useSystemOptions({ control, system }: EndpointFieldsProps): SelectOption[] {
  const { data } = useQuery(systemQueries.catalogue());
  const chosen = useWatch({ control, name: 'systemId' });
  const options = (data?.items ?? []).map(({ id, name, active }) => ({
    value: id,
    label: name,
    description: active ? undefined : 'Inactive',
  }));
  if (chosen === '' || options.some(({ value }) => value === chosen)) return options;
  return [{ value: chosen, label: system?.name ?? chosen, description: undefined }, ...options];
}
