import type { ReactNode } from 'react';
import type { Control } from 'react-hook-form';
import type { Group, GroupLock } from '#src/contract/groups.ts';
import { lockReason } from '#src/domain/group-rules.ts';
import { TextField } from '#src/ui/form/text-field.tsx';
import { LicencesField } from '#src/widgets/pickers/licences/licences-field.tsx';
import { PermissionsField } from '#src/widgets/pickers/permissions/permissions-field.tsx';
import type { GroupValues } from './form-values.ts';

type GroupFieldsProps = {
  control: Control<GroupValues, unknown, GroupValues>;
  /** The group that is changed; nothing for a new one. */
  saved?: Group | undefined;
  /** What stands under the name: the code of a new one. */
  code?: ReactNode;
};

/** The fields of a group, new or not. What is locked can be read, and says why. */
export function GroupFields({ control, saved, code }: GroupFieldsProps) {
  const lockOf = (lock: GroupLock) => (saved === undefined ? undefined : lockReason(saved, lock));
  return (
    <>
      <TextField
        control={control}
        name="name"
        label="Name"
        readOnly={lockOf('name') !== undefined}
        help={lockOf('name') ?? 'What people read, such as Dealer portals.'}
        hasInitialFocus={lockOf('name') === undefined}
      />
      {code}
      <TextField
        control={control}
        name="description"
        label="Description"
        readOnly={lockOf('description') !== undefined}
        help={lockOf('description') ?? 'Who is in it and what for, in a sentence.'}
        rows={2}
        isOptional
      />
      <PermissionsField
        control={control}
        name="permissions"
        savedValue={saved?.permissions}
        disabledReason={lockOf('permissions')}
        help="Every member holds them, as long as it is in the group."
      />
      <LicencesField
        control={control}
        name="licences"
        savedValue={saved?.licences}
        disabledReason={lockOf('licences')}
        help="Every member holds them: permissions that wait for one of them count."
      />
    </>
  );
}
