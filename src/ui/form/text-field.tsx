import InputAdornment from '@mui/material/InputAdornment';
import MuiTextField from '@mui/material/TextField';
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
import { FieldLabel } from './field-label.tsx';

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
  'readOnly' | 'startAdornment' | 'endAdornment'
>;

function boxOf({ readOnly = false, startAdornment, endAdornment }: Trimmings) {
  return {
    readOnly,
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

function inputOf(props: Attributes) {
  const isMono = props.isMono === true;
  return {
    inputMode: props.inputMode,
    spellCheck: props.spellCheck ?? !isMono,
    autoCapitalize: isMono ? 'none' : undefined,
    max: props.type === 'date' ? latestDay : undefined,
    'aria-required': props.isOptional === true ? undefined : true,
    ...(isMono ? { className: 'mono' } : {}),
    ...(props.hasInitialFocus === true ? { 'data-initial-focus': true } : {}),
  };
}

/**
 * MUI's text field bound to a form: it shows its error in place of its help, and takes the focus when it is the first
 * one wrong.
 */
export function TextField<
  Values extends FieldValues,
  Name extends FieldPathByValue<Values, string>,
  Output,
>(props: TextFieldProps<Values, Name, Output>) {
  const { control, name, label, help, isOptional, renderError, rows } = props;
  const id = useId();
  const { field, fieldState } = useController({ control, name });
  const { error: fault } = fieldState;
  const error = fault === undefined ? undefined : (renderError?.(fault) ?? fault.message);

  return (
    <div>
      <MuiTextField
        id={id}
        name={field.name}
        value={field.value}
        onChange={field.onChange}
        onBlur={field.onBlur}
        inputRef={field.ref}
        type={props.type ?? 'text'}
        label={<FieldLabel isOptional={isOptional}>{label}</FieldLabel>}
        error={error !== undefined}
        helperText={error ?? help}
        disabled={props.disabled ?? false}
        placeholder={props.placeholder ?? ''}
        autoComplete={props.autoComplete ?? 'off'}
        {...(rows === undefined ? {} : { multiline: true, minRows: rows })}
        slotProps={{
          input: boxOf(props),
          htmlInput: inputOf(props),
          formHelperText: { component: 'div' },
        }}
      />
      {props.children}
    </div>
  );
}
