import type { ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import { SwitchField } from '#src/ui/form/switch-field.tsx';
import { TextField } from '#src/ui/form/text-field.tsx';
import type { SystemValues } from './form-values.ts';

type SystemFieldsProps = {
  control: Control<SystemValues, unknown, SystemValues>;
  /** What stands under the name: the slug. */
  slug: ReactNode;
};

/** The fields of a system, new or not. */
export function SystemFields({ control, slug }: SystemFieldsProps) {
  return (
    <>
      <SwitchField
        control={control}
        name="active"
        label="Active"
        help="While it is off, every call to one of its endpoints is refused."
      />
      <TextField
        control={control}
        name="name"
        label="Name"
        help="Letters and hyphens, such as SAP-ERP."
        hasInitialFocus
      >
        {slug}
      </TextField>
      <TextField
        control={control}
        name="description"
        label="Description"
        help="What the system is, and whom to ask about it."
        rows={2}
        isOptional
      />
      <SwitchField
        control={control}
        name="unrestrictedUse"
        label="Unrestricted use"
        help="A mark on the system. It changes nothing about which calls are accepted."
      />
    </>
  );
}
