import Alert from '@mui/material/Alert';
import { ActionButton } from '#src/ui/action-button.tsx';
import { failureWords } from './failure-words.ts';

type FailureNoteProps = { error: Error; subject: string; onRetry: () => void };

/** Above what stayed on the screen: reading it again failed, so it may be old. */
export function FailureNote({ error, subject, onRetry }: FailureNoteProps) {
  const { title, detail } = failureWords(error, subject);
  return (
    <Alert
      severity="warning"
      role="status"
      action={
        <ActionButton size="small" onClick={onRetry}>
          Try again
        </ActionButton>
      }
    >
      <strong>{title}</strong> {detail}
    </Alert>
  );
}
