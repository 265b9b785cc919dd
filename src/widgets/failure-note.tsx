import { ActionButton } from '#src/ui/action-button.tsx';
import { Alert } from '#src/ui/alert.tsx';
import { failureWords } from './failure-words.ts';

type FailureNoteProps = { error: Error; subject: string; onRetry: () => void };

/** Above what stayed on the screen: reading it again failed, so it may be old. */
export function FailureNote({ error, subject, onRetry }: FailureNoteProps) {
  const { title, detail } = failureWords(error, subject);
  return (
    <Alert
      tone="warning"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element is for results of a form
      role="status"
      action={
        <ActionButton size="compact" onClick={onRetry}>
          Try again
        </ActionButton>
      }
    >
      <strong className="ui-alert-title">{title}</strong> {detail}
    </Alert>
  );
}
