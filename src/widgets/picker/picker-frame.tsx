import { TriangleAlert } from 'lucide-react';
import type { HTMLAttributes, ReactNode, Ref } from 'react';
import { FieldNote } from '#src/ui/form/field-frame.tsx';
import './picker-frame.css';

/** What every picker takes, as a field of a form. */
export type PickerFieldProps = {
  label: string;
  help?: ReactNode;
  error?: ReactNode;
  /** Why nothing can be chosen. Everything stays readable. */
  disabledReason?: string | undefined;
  /** Takes the focus of the field. */
  inputRef?: Ref<{ focus: () => void }> | undefined;
};

type PickerFrameProps = Omit<PickerFieldProps, 'inputRef'> & {
  id: string;
  /** The search, the list and the sum under it. */
  box: ReactNode;
  /** What stands under the box. */
  children?: ReactNode;
  /** A quiet warning, never an error. */
  warning?: string | undefined;
  handlers?: Pick<HTMLAttributes<HTMLFieldSetElement>, 'onKeyDown' | 'onFocus'>;
  ref?: Ref<HTMLFieldSetElement> | undefined;
};

/** The frame of a field in which things are chosen from a list: label, box, warning, help or error. */
export function PickerFrame(props: PickerFrameProps) {
  const { id, label, help, error, disabledReason, box, children, warning, handlers, ref } = props;
  const isOff = disabledReason !== undefined;
  return (
    <fieldset
      ref={ref}
      aria-labelledby={`${id}-label`}
      aria-describedby={isOff ? `${id}-off` : undefined}
      className="ui-field pp"
      {...handlers}
    >
      <div className="ui-field-head">
        <span className="ui-field-label" id={`${id}-label`}>
          {label}
        </span>
      </div>
      {isOff && (
        <p className="ui-field-note pp-off" id={`${id}-off`}>
          {disabledReason}
        </p>
      )}
      <div className="pp-box" data-invalid={error === undefined ? undefined : ''}>
        {box}
      </div>
      {children}
      {warning !== undefined && (
        <p className="pp-warning">
          <TriangleAlert size={14} aria-hidden />
          <span>{warning}</span>
        </p>
      )}
      <FieldNote id={id} help={help} error={error} />
    </fieldset>
  );
}
