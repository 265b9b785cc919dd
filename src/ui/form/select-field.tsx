import MenuItem from '@mui/material/MenuItem';
import OutlinedInput from '@mui/material/OutlinedInput';
import Select from '@mui/material/Select';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useId } from 'react';
import {
  useController,
  type FieldPathByValue,
  type FieldValues,
  type UseControllerProps,
} from 'react-hook-form';
import { describedBy, FieldFrame } from './field-frame.tsx';
import './select-field.css';
import { MuiScope } from '#src/ui/theme/mui-scope.tsx';

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

/** One of a list, in a menu, each with a line that explains it. */
export function SelectField<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string>,
  Output,
>(props: SelectFieldProps<Values, Name, Output>) {
  const { control, name, label, options, disabledReason } = props;
  const id = useId();
  const { field, fieldState } = useController({ control, name });
  const error = fieldState.error?.message;
  const help = disabledReason ?? props.help;

  return (
    <FieldFrame id={id} label={label} help={help} error={error} isOptional={props.isOptional}>
      <MuiScope>
        <Select
          input={<OutlinedInput fullWidth />}
          labelId={`${id}-label`}
          name={field.name}
          value={field.value}
          onChange={(event) => {
            if (disabledReason === undefined) field.onChange(event.target.value);
          }}
          onBlur={field.onBlur}
          inputRef={field.ref}
          error={error !== undefined}
          readOnly={disabledReason !== undefined}
          IconComponent={ChevronDown}
          SelectDisplayProps={{
            id,
            'aria-describedby': describedBy(id, { help, error }),
            ...(disabledReason === undefined ? {} : { 'aria-disabled': true }),
          }}
          renderValue={(value: unknown) =>
            options.find((option) => option.value === value)?.label ?? String(value)
          }
          // The menu stays inside its dialog or page: outside of both it would belong to no landmark.
          MenuProps={{ disablePortal: true }}
        >
          {options.map((option) => (
            <MenuItem
              key={option.value}
              value={option.value}
              disabled={option.disabledReason !== undefined}
            >
              <span className="ui-select-option">
                {option.label}
                <small>{option.disabledReason ?? option.description}</small>
              </span>
            </MenuItem>
          ))}
        </Select>
      </MuiScope>
    </FieldFrame>
  );
}
