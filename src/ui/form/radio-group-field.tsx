import type { ReactNode } from 'react';
import { useId } from 'react';
import {
  useController,
  type FieldPathByValue,
  type FieldValues,
  type UseControllerProps,
} from 'react-hook-form';
import { describedBy, FieldNote } from './field-frame.tsx';
import './radio-group-field.css';

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

  return (
    <fieldset className="ui-radio-group" aria-describedby={describedBy(id, { help, error })}>
      <legend>{label}</legend>
      <div className="ui-radio-list">
        {options.map((option, index) => (
          <label className="ui-radio-row" key={option.value}>
            <input
              type="radio"
              className="ui-radio"
              name={`${id}-${field.name}`}
              value={option.value}
              checked={field.value === option.value}
              aria-disabled={disabledReason === undefined ? undefined : true}
              onChange={() => {
                if (disabledReason === undefined) field.onChange(option.value);
              }}
              onBlur={field.onBlur}
              ref={index === 0 ? field.ref : null}
            />
            <span className="ui-radio-text">
              {option.label}
              {option.description !== undefined && <small>{option.description}</small>}
            </span>
          </label>
        ))}
      </div>
      <FieldNote id={id} help={help} error={error} />
    </fieldset>
  );
}
