import type { Control } from 'react-hook-form';
import { FormSkeleton } from '#src/ui/form/form-skeleton.tsx';
import { SwitchField } from '#src/ui/form/switch-field.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { PermissionsField } from '#src/widgets/pickers/permissions/permissions-field.tsx';
import type { FormValues } from './form-values.ts';

/** Whether the user is let in at all; the first of the manual's fields. */
export function ActiveField({
  control,
  disabledReason,
}: {
  control: Control<FormValues>;
  disabledReason?: string | undefined;
}) {
  return (
    <SwitchField
      control={control}
      name="active"
      label="Active"
      help="An inactive user stays listed and keeps its history, and is refused at once."
      disabledReason={disabledReason}
    />
  );
}

/** Permissions, and what follows from having none. */
export function GrantFields({
  control,
  savedPermissions,
}: {
  control: Control<FormValues>;
  savedPermissions?: readonly string[] | undefined;
}) {
  return (
    <PermissionsField
      control={control}
      name="permissions"
      savedValue={savedPermissions}
      emptyWarning="Without a permission the user can authenticate but call nothing, unless a group grants one."
    />
  );
}

/** Below the manual's fields, so that its flow works untouched: they are fetched while one types above. */
export const KindFields = lazyPart(
  () => import('./kind-fields.tsx'),
  'KindFields',
  <FormSkeleton fields={['User type', 'Groups']} />,
);
