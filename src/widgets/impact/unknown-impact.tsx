import { ActionButton } from '#src/ui/action-button.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';

type UnknownImpactProps = {
  title: string;
  /** What could not be read: "the users concerned". */
  subject: string;
  error: Error;
  onRetry: () => void;
};

/** In place of what a change would do: it could not be worked out, why, and the way to try again. */
export function UnknownImpact({ title, subject, error, onRetry }: UnknownImpactProps) {
  const words = failureWords(error, subject);
  return (
    <FormAlert
      tone="warning"
      title={title}
      action={
        <ActionButton size="small" onClick={onRetry}>
          Try again
        </ActionButton>
      }
    >
      {words.title}. {words.detail}
    </FormAlert>
  );
}
