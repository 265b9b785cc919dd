import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import type { ReactNode, Ref } from 'react';

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
    <Alert severity={tone} ref={ref ?? null} role="alert" tabIndex={-1} action={action}>
      <AlertTitle component="strong" sx={{ display: 'block' }}>
        {title}
      </AlertTitle>
      {messages !== undefined && messages.length > 0 && (
        <Box component="ul" sx={{ margin: '4px 0 0', paddingLeft: 4.5 }}>
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </Box>
      )}
      {children}
    </Alert>
  );
}
