import { useQuery } from '@tanstack/react-query';
import { accessQueries } from '#src/api/calls.ts';
import { interfaceUserId } from '#src/contract/interface-user-record.ts';
import { maxLimit } from '#src/contract/query.ts';
import { DraftOutcome } from '#src/widgets/evaluation/draft-outcome.tsx';
import {
  type AskedDraft,
  useDraftEvaluation,
} from '#src/widgets/evaluation/use-draft-evaluation.ts';
import { searchQuery } from '#src/widgets/search-query.ts';

type EvaluationResultProps = AskedDraft & { isUnsaved: boolean };

const nobody = interfaceUserId.parse('nobody');

/** What the evaluator says. Of a saved endpoint the server is asked, which knows every credential best. */
export function EvaluationResult({ isUnsaved, ...asked }: EvaluationResultProps) {
  const { endpoint, caller } = asked;
  const answer = useDraftEvaluation(asked);
  const isAtServer = !isUnsaved && caller !== undefined && caller !== 'token';
  const access = useQuery({
    ...accessQueries.list(isAtServer ? caller : nobody, {
      ...searchQuery(endpoint.name),
      limit: maxLimit,
    }),
    enabled: isAtServer,
  });
  const entry = isAtServer
    ? access.data?.items.find(({ mapping }) => mapping.id === endpoint.id)
    : undefined;
  const held = entry?.evaluations.filter(({ credential }) => credential.kind !== 'none');
  return (
    <DraftOutcome
      {...answer}
      error={answer.error ?? (isAtServer ? access.error : null)}
      retry={() => {
        answer.retry();
        if (access.isError) void access.refetch();
      }}
      caller={caller}
      endpoint={endpoint}
      credentials={held}
    />
  );
}
