import { lazy, Suspense } from 'react';
import type { Control } from 'react-hook-form';
import { FormSkeleton } from '#src/ui/form/form-skeleton.tsx';
import { SwitchField } from '#src/ui/form/switch-field.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { PermissionsField } from '#src/widgets/permission-picker/permissions-field.tsx';
import type { FormValues } from './form-values.ts';
import type { KindFieldsProps } from './kind-fields.tsx';

const LazyKindFields = lazy(async () => ({
  default: (await import('./kind-fields.tsx')).KindFields,
}));

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
export function KindFields(props: KindFieldsProps) {
  return (
    <PartBoundary>
      <Suspense fallback={<FormSkeleton fields={['User type', 'Groups']} />}>
        <LazyKindFields {...props} />
      </Suspense>
    </PartBoundary>
  );
}
