import type { Evaluation } from '#src/contract/evaluations.ts';
import { credentialGap } from '#src/domain/credential-gap.ts';
import { nearestFirst } from '#src/domain/credential-order.ts';
import { isolated } from '#src/lib/isolated.ts';
import Skeleton from '@mui/material/Skeleton';
import { FailedState } from '#src/widgets/failed-state.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { EvaluationOutcome } from './evaluation-outcome.tsx';
import type { AnsweredDraft, AskedDraft } from './use-draft-evaluation.ts';

type DraftOutcomeProps = Pick<AskedDraft, 'caller'> &
  AnsweredDraft & {
    endpoint: Pick<AskedDraft['endpoint'], 'name' | 'authMethod'>;
    /** What the server says of each credential, where it was asked. */
    credentials?: readonly Evaluation[] | undefined;
    headingLevel?: 2 | 3 | undefined;
  };

/** What came of an evaluation, or what it waits for. */
export function DraftOutcome(props: DraftOutcomeProps) {
  const { caller, user, evaluation, error, retry, endpoint, headingLevel } = props;
  const subject = 'what decides about calls';
  if (evaluation === undefined) {
    return error === null ? (
      <Skeleton variant="rounded" height={160} />
    ) : (
      <FailedState error={error} subject={subject} onRetry={retry} />
    );
  }
  const credentials = props.credentials ?? evaluation.credentials;
  const gap =
    user === undefined
      ? undefined
      : credentialGap({ mapping: endpoint, evaluations: credentials }, user);
  const who = caller === 'token' ? 'anybody with a valid token' : (user?.name ?? '');
  return (
    <>
      {error !== null && <FailureNote error={error} subject={subject} onRetry={retry} />}
      <EvaluationOutcome
        about={`${who} at ${isolated(endpoint.name)}`}
        whatever={evaluation.whatever}
        credentials={caller === 'token' ? undefined : nearestFirst(credentials)}
        gap={gap}
        headingLevel={headingLevel}
      />
    </>
  );
}
