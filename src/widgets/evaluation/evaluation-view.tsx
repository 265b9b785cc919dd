import type { Evaluation } from '#src/contract/evaluations.ts';
import { failureSentence, fixFor } from '#src/domain/call-reasons.ts';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { CredentialLine } from './credential-line.tsx';
import { EvaluationSteps } from './evaluation-steps.tsx';
import { heldCredentialWords } from './held-credential-words.ts';

/** What the evaluator says of one credential at one endpoint: the verdict, the first reason against it with its fix, and all steps. */
export function EvaluationView({ evaluation }: { evaluation: Evaluation }) {
  const { credential, verdict, steps } = evaluation;
  const failure = steps.find((step) => step.outcome === 'failed');
  const name = heldCredentialWords(credential);
  return (
    <CredentialLine
      name={name}
      verdict={verdict}
      {...(failure === undefined ? {} : { reason: failureSentence(failure), fix: fixFor(failure) })}
    >
      <Disclosure
        summary={
          <>
            Every step<span className="visually-hidden"> for {name}</span>
          </>
        }
      >
        <EvaluationSteps steps={steps} />
      </Disclosure>
    </CredentialLine>
  );
}
