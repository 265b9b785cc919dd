import { useWatch, type Control } from 'react-hook-form';
import { userTypes } from '#src/contract/interface-user-record.ts';
import { userTypeFacts } from '#src/domain/user-types.ts';
import { SelectField } from '#src/ui/form/select-field.tsx';
import { SwitchField } from '#src/ui/form/switch-field.tsx';
import { GroupsField } from '#src/widgets/group-picker/groups-field.tsx';
import { PermissionsField } from '#src/widgets/permission-picker/permissions-field.tsx';
import type { FormValues } from './form-values.ts';

const typeOptions = userTypes.map((value) => ({
  value,
  label: userTypeFacts[value].label,
  description: `${userTypeFacts[value].who}. ${userTypeFacts[value].actions}.`,
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

/** Below the manual's fields, so that its flow works untouched. */
export function KindFields({
  control,
  typeBlock,
  savedGroups,
}: {
  control: Control<FormValues>;
  typeBlock?: string | undefined;
  savedGroups?: readonly string[] | undefined;
}) {
  const type = useWatch({ control, name: 'type' });
  return (
    <>
      <SelectField
        control={control}
        name="type"
        label="User type"
        options={typeOptions}
        disabledReason={typeBlock}
        help={
          userTypeFacts[type].mayBeOperator
            ? 'May sign in to this console with the address and the password, with the role of this type.'
            : 'Authenticates against interfaces and can never sign in to this console.'
        }
      />
      <GroupsField control={control} name="groups" savedValue={savedGroups} />
    </>
  );
}
