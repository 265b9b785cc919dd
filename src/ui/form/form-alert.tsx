import type { ReactNode, Ref } from 'react';
import { Alert } from '#src/ui/alert.tsx';

type FormAlertProps = {
  /** What went wrong, in one sentence. */
  title: ReactNode;
  /** One line each, for faults without a field of their own. */
  messages?: readonly string[] | undefined;
  children?: ReactNode;
  action?: ReactNode;
  tone?: 'error' | 'warning' | undefined;
  ref?: Ref<HTMLDivElement> | undefined;
};

/** Above a form: the errors that belong to no field. Focusable, so that a failed save can lead there. */
export function FormAlert(props: FormAlertProps) {
  const { title, messages, children, action, tone = 'error', ref } = props;
  return (
    <Alert tone={tone} ref={ref} role="alert" tabIndex={-1} action={action}>
      <strong className="ui-alert-title">{title}</strong>
      {messages !== undefined && messages.length > 0 && (
        <ul className="ui-alert-list">
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      {children}
    </Alert>
  );
}
