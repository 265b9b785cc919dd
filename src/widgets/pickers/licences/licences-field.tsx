import {
  useController,
  type FieldPathByValue,
  type FieldValues,
  type UseControllerProps,
} from 'react-hook-form';
import type { ChoicePickerField } from '#src/widgets/pickers/choice-picker.tsx';
import { codesIn } from '#src/widgets/pickers/codes-in.ts';
import { LicencePicker } from './licence-picker.tsx';

type LicencesFieldProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string[]>,
  Output,
> = Required<Pick<UseControllerProps<Values, Name, Output>, 'control'>> &
  Omit<ChoicePickerField, 'value' | 'onChange' | 'error' | 'inputRef' | 'label'> & { name: Name };

/** The licence picker as a field of a form. */
export function LicencesField<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string[]>,
  Output,
>({ control, name, ...rest }: LicencesFieldProps<Values, Name, Output>) {
  const { field, fieldState } = useController({ control, name });
  return (
    <LicencePicker
      {...rest}
      label="Licences"
      value={codesIn(field.value)}
      onChange={field.onChange}
      error={fieldState.error?.message}
      inputRef={field.ref}
    />
  );
}
