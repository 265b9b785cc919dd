import { ApiError } from '#src/client/api-error.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { failureWords } from './failure-words.ts';

type FailedStateProps = {
  error: Error;
  /** What was asked for, in the plural where it is a list: "interface users". */
  subject: string;
  onRetry: () => void;
};

function isForbidden(error: Error): boolean {
  return (
    error instanceof ApiError && error.failure.kind === 'problem' && error.failure.status === 403
  );
}

/** In place of what could not be read: not allowed (whom to ask), or failed (why, and again). */
export function FailedState({ error, subject, onRetry }: FailedStateProps) {
  if (isForbidden(error)) {
    return (
      <EmptyState kind="not-allowed" title={`You may not see ${subject}`}>
        <p>
          It needs the right to read {subject}, which your role does not have. An administrator of
          this tenant can give you another role.
        </p>
      </EmptyState>
    );
  }
  const { title, detail } = failureWords(error, subject);
  return (
    <EmptyState
      kind="failed"
      title={title}
      action={
        <ActionButton variant="contained" onClick={onRetry}>
          Try again
        </ActionButton>
      }
    >
      <p>{detail}</p>
    </EmptyState>
  );
}
