import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import { ActionButton } from '#src/ui/action-button.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';

type PickerFailureProps = {
  error: Error;
  /** What could not be read: "permissions". */
  subject: string;
  onRetry: () => void;
};

/** Why there is nothing to choose from, and another try. */
export function PickerFailure({ error, subject, onRetry }: PickerFailureProps) {
  const { title, detail } = failureWords(error, subject);
  return (
    <Alert
      severity="error"
      role="status"
      action={
        <ActionButton size="small" onClick={onRetry}>
          Try again
        </ActionButton>
      }
    >
      <AlertTitle>{title}</AlertTitle>
      {detail} What is chosen stays as it is.
    </Alert>
  );
}
