import {
  useController,
  type FieldPathByValue,
  type FieldValues,
  type UseControllerProps,
} from 'react-hook-form';
import { codesIn } from '#src/widgets/pickers/codes-in.ts';
import { GroupPicker, type GroupPickerProps } from './group-picker.tsx';

type GroupsFieldProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string[]>,
  Output,
> = Required<Pick<UseControllerProps<Values, Name, Output>, 'control'>> &
  Omit<GroupPickerProps, 'value' | 'onChange' | 'error' | 'inputRef' | 'label'> & {
    name: Name;
    label?: string | undefined;
  };

/** The group picker as a field of a form. */
export function GroupsField<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string[]>,
  Output,
>({ control, name, label, ...rest }: GroupsFieldProps<Values, Name, Output>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <GroupPicker
      {...rest}
      label={label ?? 'User groups'}
      value={codesIn(field.value)}
      onChange={field.onChange}
      error={fieldState.error?.message}
      inputRef={field.ref}
    />
  );
}
