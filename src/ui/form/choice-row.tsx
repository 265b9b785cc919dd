import { useId, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import './choice-row.css';
import { FieldNote } from './field-frame.tsx';

type RowChoice<Value extends string> = { readonly value: Value; readonly label: string };

export type ChoiceRowHandle = { focus: (value: string) => void };

type ChoiceRowProps<Value extends string> = {
  label: string;
  options: readonly RowChoice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  help?: ReactNode;
  /** For codes, such as methods. */
  isMono?: boolean | undefined;
  isLabelHidden?: boolean | undefined;
  ref?: Ref<ChoiceRowHandle> | undefined;
};

/** One of a few short words, side by side. Radio buttons: the arrow keys walk through them. */
export function ChoiceRow<Value extends string>(props: ChoiceRowProps<Value>) {
  const { label, options, value, onChange, help, ref } = props;
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => ({
    focus(wanted) {
      const inputs = Array.from(row.current?.querySelectorAll('input') ?? []);
      inputs.find((one) => one.value === wanted)?.focus();
    },
  }));
  return (
    <fieldset
      className="ui-choice-row"
      aria-describedby={help === undefined ? undefined : `${id}-help`}
    >
      <legend className={props.isLabelHidden === true ? 'visually-hidden' : 'ui-field-label'}>
        {label}
      </legend>
      <div ref={row} className="ui-choice-row-options">
        {options.map((option) => (
          <label key={option.value} className="ui-choice-row-option">
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className={props.isMono === true ? 'mono' : undefined}>{option.label}</span>
          </label>
        ))}
      </div>
      <FieldNote id={id} help={help} />
    </fieldset>
  );
}
