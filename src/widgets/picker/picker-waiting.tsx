import { ActionButton } from '#src/ui/action-button.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';

type PickerWaitingProps = {
  error: Error | null;
  /** What is on its way: "permissions". */
  subject: string;
  onRetry: () => void;
};

const bars = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** In place of the list until what can be chosen is there, or with the reason why it is not. */
export function PickerWaiting({ error, subject, onRetry }: PickerWaitingProps) {
  if (error === null) {
    return (
      <div className="pp-bones" aria-busy="true">
        {bars.map((bar) => (
          <span key={bar} className="pp-bone" />
        ))}
      </div>
    );
  }
  const { title, detail } = failureWords(error, subject);
  return (
    <div className="pp-nothing" role="alert">
      <p className="pp-nothing-title">{title}</p>
      <p>{detail} What is chosen stays as it is.</p>
      <ActionButton size="compact" onClick={onRetry}>
        Try again
      </ActionButton>
    </div>
  );
}
