import type { InterfaceUserId } from '#src/contract/interface-user-record.ts';
import { counted } from '#src/lib/words.ts';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import type { MembershipResult } from './use-membership.ts';

type MembershipFailureProps = {
  /** The whole request failed. */
  error: Error | null;
  failed: readonly MembershipResult[];
  nameOf: (id: InterfaceUserId) => string;
  /** "added", "removed". */
  done: string;
};

/** More lines than this nobody reads. */
const shownLines = 20;

/** Why nobody, or not everybody, was added or removed. */
export function MembershipFailure({ error, failed, nameOf, done }: MembershipFailureProps) {
  if (error !== null) {
    const { title, detail } = failureWords(error, 'the change');
    return (
      <FormAlert title={title}>
        <p>{detail}</p>
      </FormAlert>
    );
  }
  if (failed.length === 0) return null;
  const more = failed.length - shownLines;
  return (
    <FormAlert
      title={`${counted(failed.length, 'interface user was', 'interface users were')} not ${done}. The others were.`}
      messages={[
        ...failed
          .slice(0, shownLines)
          .map(
            ({ id, problem }) =>
              `${nameOf(id)}: ${problem?.detail ?? 'The service did not say why.'}`,
          ),
        ...(more > 0 ? [`And ${more.toLocaleString('en')} more.`] : []),
      ]}
    />
  );
}
