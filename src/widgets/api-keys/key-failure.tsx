import { currentApiKey } from '#src/api/api-keys.ts';
import { problemIn } from '#src/client/api-error.ts';
import { isolated } from '#src/lib/isolated.ts';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';

type KeyFailureProps = {
  error: Error;
  label: string;
  /** What did not happen: "disabled". */
  done: string;
};

/** In a dialog about a key: why it was not done. A key that was changed meanwhile has been read again. */
export function KeyFailure({ error, label, done }: KeyFailureProps) {
  if (problemIn(error, 'precondition-failed') !== undefined) {
    const who = currentApiKey(error)?.updatedBy?.name ?? 'someone else';
    return (
      <FormAlert title={`${isolated(label)} has been changed by ${who}`}>
        <p>Nothing was {done}. What stands here is the key as it is now: check it, then go on.</p>
      </FormAlert>
    );
  }
  const { title, detail } = failureWords(error, 'the change');
  return (
    <FormAlert title={title}>
      <p>{detail}</p>
    </FormAlert>
  );
}
