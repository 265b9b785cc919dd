import type { ReactNode } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import { userTypes } from '#src/contract/interface-user-record.ts';
import { userTypeFacts } from '#src/domain/user-types.ts';
import { SelectField } from '#src/ui/form/select-field.tsx';
import { GroupsField } from '#src/widgets/pickers/groups/groups-field.tsx';
import type { FormValues } from './form-values.ts';

const typeOptions = userTypes.map((value) => ({
  value,
  label: userTypeFacts[value].label,
  description: `${userTypeFacts[value].who}. ${userTypeFacts[value].actions}.`,
}));

type KindFieldsProps = {
  control: Control<FormValues>;
  typeBlock?: string | undefined;
  savedGroups?: readonly string[] | undefined;
  /** What has to wait for the fields. */
  children?: ReactNode;
};

/** What kind of user it is, and in which groups. */
export function KindFields({ control, typeBlock, savedGroups, children }: KindFieldsProps) {
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
      {children}
    </>
  );
}
