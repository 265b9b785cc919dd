import type { Evaluation } from '#src/contract/evaluations.ts';
import type { CallFix } from '#src/domain/call-fixes.ts';
import { failureSentence, fixFor } from '#src/domain/call-reasons.ts';
import type { CredentialGap } from '#src/domain/credential-gap.ts';
import { enumerated } from '#src/lib/words.ts';
import { heldCredentialWords } from './held-credential-words.ts';

type Evaluated = {
  readonly whatever: Evaluation;
  readonly credentials: readonly Evaluation[] | undefined;
  readonly gap: CredentialGap | undefined;
};

type OutcomeWords = {
  readonly kind: 'accepted' | 'refused';
  readonly title: string;
  readonly why: string;
  readonly fix?: CallFix | undefined;
};

/** May it, and has it something to call with? The verdict in words, why, and the one change that would turn it. */
export function outcomeWords({ whatever, credentials, gap }: Evaluated): OutcomeWords {
  const failure = whatever.steps.find((step) => step.outcome === 'failed');
  if (failure !== undefined) {
    const why = failureSentence(failure);
    return { kind: 'refused', title: 'Can’t call', why, fix: fixFor(failure) };
  }
  if (credentials === undefined) {
    const why = 'Whoever the identity provider vouches for is let in.';
    return { kind: 'accepted', title: 'Can call', why };
  }
  const able = credentials.filter(({ verdict }) => verdict === 'accepted');
  if (able.length > 0) {
    const names = able.map(({ credential }) => heldCredentialWords(credential));
    return { kind: 'accepted', title: 'Can call', why: `Accepted with: ${enumerated(names)}.` };
  }
  const why = gap?.sentence ?? 'It may call, but none of its credentials gets through.';
  return { kind: 'refused', title: 'Can’t call yet', why, fix: gap?.fix };
}
