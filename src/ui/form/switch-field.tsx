import Box from '@mui/material/Box';
import FormLabel from '@mui/material/FormLabel';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import { useId } from 'react';
import {
  useController,
  type FieldPathByValue,
  type FieldValues,
  type UseControllerProps,
} from 'react-hook-form';
import { Toggle } from '#src/ui/toggle.tsx';
import { describedBy, FieldNote } from './field-frame.tsx';

type SwitchFieldProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, boolean>,
  Output,
> = Required<Pick<UseControllerProps<Values, Name, Output>, 'control'>> & {
  name: Name;
  label: string;
  /** What on and off mean, for the value that it has now where that differs. */
  help?: ReactNode;
  disabledReason?: string | undefined;
};

/** A switch of a form, with its label beside and its help under that. */
export function SwitchField<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, boolean>,
  Output,
>({ control, name, label, help, disabledReason }: SwitchFieldProps<Values, Name, Output>) {
  const id = useId();
  const {
    field: { ref, ...field },
    fieldState,
  } = useController({ control, name });
  const error = fieldState.error?.message;
  return (
    <Stack direction="row" sx={{ alignItems: 'flex-start', gap: 3 }}>
      <Toggle
        id={id}
        name={field.name}
        isOn={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        ref={ref}
        describedBy={describedBy(id, { help, error })}
        disabledReason={disabledReason}
      />
      <Box sx={{ minWidth: 0, paddingTop: 0.5 }}>
        <FormLabel htmlFor={id} sx={{ cursor: 'pointer' }}>
          {label}
        </FormLabel>
        <FieldNote id={id} help={help} error={error} />
      </Box>
    </Stack>
  );
}
