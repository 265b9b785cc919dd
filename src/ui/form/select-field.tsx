import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId } from 'react';
import {
  useController,
  type FieldPathByValue,
  type FieldValues,
  type UseControllerProps,
} from 'react-hook-form';
import { FieldLabel } from './field-label.tsx';

export type SelectOption = {
  value: string;
  label: string;
  /** One line that tells it from the others. */
  description?: string | undefined;
  disabledReason?: string | undefined;
};

type SelectFieldProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string>,
  Output,
> = Required<Pick<UseControllerProps<Values, Name, Output>, 'control'>> & {
  name: Name;
  label: string;
  options: readonly SelectOption[];
  help?: ReactNode;
  isOptional?: boolean | undefined;
  /** Why the choice can't be changed now; the field stays readable. */
  disabledReason?: string | undefined;
};

/** MUI's select bound to a form: one of a list, in a menu, each with a line that explains it. */
export function SelectField<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string>,
  Output,
>(props: SelectFieldProps<Values, Name, Output>) {
  const { control, name, label, options, disabledReason } = props;
  const id = useId();
  const { field, fieldState } = useController({ control, name });
  const error = fieldState.error?.message;

  return (
    <TextField
      select
      id={id}
      name={field.name}
      value={field.value}
      onChange={(event) => {
        if (disabledReason === undefined) field.onChange(event.target.value);
      }}
      onBlur={field.onBlur}
      inputRef={field.ref}
      label={<FieldLabel isOptional={props.isOptional}>{label}</FieldLabel>}
      error={error !== undefined}
      helperText={error ?? disabledReason ?? props.help}
      slotProps={{
        input: { readOnly: disabledReason !== undefined },
        formHelperText: { component: 'div' },
        select: {
          IconComponent: ChevronDown,
          ...(disabledReason === undefined
            ? {}
            : { SelectDisplayProps: { 'aria-disabled': true } }),
          renderValue: (value: unknown) =>
            options.find((option) => option.value === value)?.label ?? String(value),
          // The menu stays inside its dialog or page: outside of both it would belong to no landmark.
          MenuProps: { disablePortal: true },
        },
      }}
    >
      {options.map((option) => (
        <MenuItem
          key={option.value}
          value={option.value}
          disabled={option.disabledReason !== undefined}
        >
          <ListItemText
            primary={option.label}
            secondary={option.disabledReason ?? option.description}
          />
        </MenuItem>
      ))}
    </TextField>
  );
}
