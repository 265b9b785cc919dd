import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import './field-frame.css';

type FieldFrameProps = {
  /** The id of the control: its label points there, help and error derive theirs from it. */
  id: string;
  label: string;
  children: ReactNode;
  help?: ReactNode;
  /** Replaces the help, in words that say what to do. */
  error?: ReactNode;
  isOptional?: boolean | undefined;
  /** What stands at the end of the label's line. */
  labelEnd?: ReactNode;
  className?: string | undefined;
};

/** The `aria-describedby` of a control inside a `FieldFrame`. */
export function describedBy(
  id: string,
  { help, error }: { help?: ReactNode; error?: ReactNode },
): string | undefined {
  if (error !== undefined) return `${id}-error`;
  return help === undefined ? undefined : `${id}-help`;
}

/** Label above, control, help or error under it. */
export function FieldFrame({
  id,
  label,
  children,
  help,
  error,
  isOptional = false,
  labelEnd,
  className,
}: FieldFrameProps) {
  return (
    <div className={className === undefined ? 'ui-field' : `ui-field ${className}`}>
      <div className="ui-field-head">
        <label className="ui-field-label" htmlFor={id} id={`${id}-label`}>
          {label}
          {isOptional && <span className="ui-field-optional"> optional</span>}
        </label>
        {labelEnd}
      </div>
      {children}
      <FieldNote id={id} help={help} error={error} />
    </div>
  );
}

/** The line under a control: its help, or the error that replaces it. */
export function FieldNote({
  id,
  help,
  error,
}: {
  id: string;
  help?: ReactNode;
  error?: ReactNode;
}) {
  if (error !== undefined) {
    return (
      <div className="ui-field-note ui-field-error" id={`${id}-error`}>
        <CircleAlert size={14} aria-hidden />
        <span>{error}</span>
      </div>
    );
  }
  if (help === undefined) return null;
  return (
    <div className="ui-field-note" id={`${id}-help`}>
      {help}
    </div>
  );
}
