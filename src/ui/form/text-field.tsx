import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import type { HTMLAttributes, ReactNode } from 'react';
import { useId } from 'react';
import {
  useController,
  type FieldError,
  type FieldPathByValue,
  type FieldValues,
  type UseControllerProps,
} from 'react-hook-form';
import { latestDay } from '#src/lib/typed-day.ts';
import { describedBy, FieldFrame } from './field-frame.tsx';
import { MuiScope } from '#src/ui/theme/mui-scope.tsx';

export type TextFieldProps<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string>,
  Output,
> = Required<Pick<UseControllerProps<Values, Name, Output>, 'control'>> & {
  name: Name;
  label: string;
  help?: ReactNode;
  isOptional?: boolean | undefined;
  /** For addresses, codes and paths. */
  isMono?: boolean | undefined;
  type?: 'text' | 'email' | 'url' | 'date' | undefined;
  rows?: number | undefined;
  autoComplete?: string | undefined;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  spellCheck?: boolean | undefined;
  placeholder?: string | undefined;
  disabled?: boolean | undefined;
  readOnly?: boolean | undefined;
  startAdornment?: ReactNode;
  endAdornment?: ReactNode;
  /** Where an error is more than its message: a link to what it clashes with. */
  renderError?: ((error: FieldError) => ReactNode) | undefined;
  /** What belongs to the field and stands under it: a preview of what it becomes. */
  children?: ReactNode;
  /** The focus of a sheet starts here. */
  hasInitialFocus?: boolean | undefined;
};

type Trimmings = Pick<
  TextFieldProps<FieldValues, string, FieldValues>,
  'isMono' | 'rows' | 'startAdornment' | 'endAdornment'
>;

/** The optional parts of the box: they must be absent rather than undefined. */
function trimmings({ isMono, rows, startAdornment, endAdornment }: Trimmings) {
  return {
    ...(isMono === true ? { className: 'ui-mono' } : {}),
    ...(rows === undefined ? {} : { multiline: true, minRows: rows }),
    ...(startAdornment === undefined
      ? {}
      : { startAdornment: <InputAdornment position="start">{startAdornment}</InputAdornment> }),
    ...(endAdornment === undefined
      ? {}
      : { endAdornment: <InputAdornment position="end">{endAdornment}</InputAdornment> }),
  };
}

type Attributes = Pick<
  TextFieldProps<FieldValues, string, FieldValues>,
  'inputMode' | 'spellCheck' | 'isMono' | 'isOptional' | 'hasInitialFocus' | 'type'
>;

function boxAttributes(props: Attributes) {
  const isMono = props.isMono === true;
  return {
    inputMode: props.inputMode,
    spellCheck: props.spellCheck ?? !isMono,
    autoCapitalize: isMono ? 'none' : undefined,
    max: props.type === 'date' ? latestDay : undefined,
    'aria-required': props.isOptional === true ? undefined : true,
    ...(props.hasInitialFocus === true ? { 'data-initial-focus': true } : {}),
  };
}

/** A text box of a form: it shows its error in place of its help, and takes the focus when it is the first one wrong. */
export function TextField<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string>,
  Output,
>(props: TextFieldProps<Values, Name, Output>) {
  const { control, name, label, help, isOptional, renderError } = props;
  const id = useId();
  const { field, fieldState } = useController({ control, name });
  const { error: fault } = fieldState;
  const error = fault === undefined ? undefined : (renderError?.(fault) ?? fault.message);

  return (
    <FieldFrame id={id} label={label} help={help} error={error} isOptional={isOptional}>
      <MuiScope>
        <OutlinedInput
          id={id}
          name={field.name}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          type={props.type ?? 'text'}
          fullWidth
          error={error !== undefined}
          disabled={props.disabled ?? false}
          readOnly={props.readOnly ?? false}
          placeholder={props.placeholder ?? ''}
          autoComplete={props.autoComplete ?? 'off'}
          {...trimmings(props)}
          slotProps={{
            input: {
              ...boxAttributes(props),
              'aria-describedby': describedBy(id, { help, error }),
            },
          }}
        />
      </MuiScope>
      {props.children}
    </FieldFrame>
  );
}
