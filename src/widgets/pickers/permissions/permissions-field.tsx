import {
  useController,
  type FieldPathByValue,
  type FieldValues,
  type UseControllerProps,
} from 'react-hook-form';
import { codesIn } from '#src/widgets/pickers/codes-in.ts';
import { PermissionPicker, type PermissionPickerProps } from './permission-picker.tsx';

type PermissionsFieldProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string[]>,
  Output,
> = Required<Pick<UseControllerProps<Values, Name, Output>, 'control'>> &
  Omit<PermissionPickerProps, 'value' | 'onChange' | 'error' | 'inputRef' | 'label'> & {
    name: Name;
    label?: string | undefined;
  };

/** The permission picker as a field of a form. */
export function PermissionsField<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string[]>,
  Output,
>({ control, name, label, ...rest }: PermissionsFieldProps<Values, Name, Output>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <PermissionPicker
      {...rest}
      label={label ?? 'Permissions'}
      value={codesIn(field.value)}
      onChange={field.onChange}
      error={fieldState.error?.message}
      inputRef={field.ref}
    />
  );
}
