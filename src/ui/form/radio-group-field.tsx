import FormControl from '@mui/material/FormControl';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useId } from 'react';
import {
  useController,
  type FieldPathByValue,
  type FieldValues,
  type UseControllerProps,
} from 'react-hook-form';
import { describedBy, FieldNote } from './field-frame.tsx';

export type RadioOption = {
  value: string;
  label: string;
  description?: ReactNode;
};

type RadioGroupFieldProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string>,
  Output,
> = Required<Pick<UseControllerProps<Values, Name, Output>, 'control'>> & {
  name: Name;
  label: string;
  options: readonly RadioOption[];
  help?: ReactNode;
  /** Why the choice can't be changed now; it stays readable and focusable. */
  disabledReason?: string | undefined;
};

/** One of a few, all visible, each with a sentence that explains it. */
export function RadioGroupField<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string>,
  Output,
>(props: RadioGroupFieldProps<Values, Name, Output>) {
  const { control, name, label, options, disabledReason } = props;
  const id = useId();
  const { field, fieldState } = useController({ control, name });
  const error = fieldState.error?.message;
  const help = disabledReason ?? props.help;
  const isLocked = disabledReason !== undefined;

  return (
    <FormControl
      component="fieldset"
      error={error !== undefined}
      aria-describedby={describedBy(id, { help, error })}
    >
      <FormLabel component="legend" sx={{ marginBottom: 1 }}>
        {label}
      </FormLabel>
      <RadioGroup
        name={`${id}-${field.name}`}
        value={field.value}
        onChange={(_, value) => {
          if (!isLocked) field.onChange(value);
        }}
        onBlur={field.onBlur}
      >
        {options.map((option, index) => (
          <FormControlLabel
            key={option.value}
            value={option.value}
            control={
              <Radio
                slotProps={{
                  input: {
                    'aria-disabled': isLocked ? true : undefined,
                    ref: index === 0 ? field.ref : null,
                  },
                }}
              />
            }
            label={
              <>
                {option.label}
                {option.description !== undefined && (
                  <Typography
                    component="small"
                    variant="caption"
                    color="textSecondary"
                    sx={{ display: 'block' }}
                  >
                    {option.description}
                  </Typography>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
      <FieldNote id={id} help={help} error={error} />
    </FormControl>
  );
}
