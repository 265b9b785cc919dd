import { CircleCheck, CircleMinus, CircleX } from 'lucide-react';
import type { CallStep } from '#src/contract/call-step-record.ts';
import { fixFor } from '#src/domain/call-reasons.ts';
import { callStepLabels, stepSentence } from '#src/domain/call-step-words.ts';
import './evaluation.css';
import { FixLink } from './fix-link.tsx';

const icons = { passed: CircleCheck, failed: CircleX, 'not-applicable': CircleMinus } as const;
const words = { passed: 'Passed', failed: 'Failed', 'not-applicable': 'Not asked' } as const;

/** Every step of an evaluation in its order: how it went, why, and for a failed one the change that turns it. */
export function EvaluationSteps({
  steps,
  label,
}: {
  steps: readonly CallStep[];
  /** What they are the steps of, where nothing else says it. */
  label?: string | undefined;
}) {
  return (
    <ol className="evaluation-steps" aria-label={label}>
      {steps.map((step) => (
        <Step key={step.step} step={step} />
      ))}
    </ol>
  );
}

function Step({ step }: { step: CallStep }) {
  const Icon = icons[step.outcome];
  return (
    <li className={`evaluation-step evaluation-${step.outcome}`}>
      <Icon size={16} aria-hidden />
      <span className="evaluation-step-text">
        <span className="evaluation-step-label">
          <span className="visually-hidden">{words[step.outcome]}: </span>
          {callStepLabels[step.step]}
        </span>
        <span className="evaluation-step-why">{stepSentence(step)}</span>
        {step.outcome === 'failed' && <FixLink fix={fixFor(step)} />}
      </span>
    </li>
  );
}
