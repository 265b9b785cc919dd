import { useState } from 'react';
import type { Evaluation } from '#src/contract/evaluations.ts';
import { failureSentence, fixFor } from '#src/domain/call-reasons.ts';
import { EvaluationSteps } from './evaluation-steps.tsx';
import './evaluation.css';
import { FixLink } from './fix-link.tsx';
import { heldCredentialWords } from './held-credential-words.ts';
import { VerdictChip } from './verdict-chip.tsx';

/** What the evaluator says of one credential at one endpoint: the verdict, the first reason against it with its fix, and all steps. */
export function EvaluationView({ evaluation }: { evaluation: Evaluation }) {
  const { credential, verdict, steps } = evaluation;
  const [isOpen, setIsOpen] = useState(false);
  const failure = steps.find((step) => step.outcome === 'failed');
  const name = heldCredentialWords(credential);
  return (
    <div className="evaluation">
      <div className="evaluation-head">
        <span className="evaluation-credential">{name}</span>
        <VerdictChip verdict={verdict} />
      </div>
      {failure !== undefined && (
        <div className="evaluation-reason">
          <p>{failureSentence(failure)}</p>
          <FixLink fix={fixFor(failure)} />
        </div>
      )}
      <details
        className="evaluation-more"
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary>
          Every step<span className="visually-hidden"> for {name}</span>
        </summary>
        {/* A page has hundreds of them: each is made when it is asked for. */}
        {isOpen && <EvaluationSteps steps={steps} />}
      </details>
    </div>
  );
}
