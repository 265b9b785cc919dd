import { Check } from 'lucide-react';
import { stepTitles } from './step-titles.ts';
import { steps, type StepId } from './form-values.ts';

type StepNavProps = {
  current: StepId;
  /** The pages on which something is wrong. */
  wrong: readonly StepId[];
  /** The pages behind, which are done; nothing while a mapping is edited. */
  isDone: (step: StepId) => boolean;
  onGo: (step: StepId) => void;
};

/** The four pages of the form: where one is, and the way to any of them. */
export function StepNav({ current, wrong, isDone, onGo }: StepNavProps) {
  return (
    <nav aria-label="Pages of the form">
      <ol className="mapping-steps">
        {steps.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              className="mapping-step"
              aria-current={step === current ? 'step' : undefined}
              onClick={() => onGo(step)}
            >
              <span className="mapping-step-mark" aria-hidden>
                {isDone(step) ? <Check size={14} /> : index + 1}
              </span>
              {stepTitles[step]}
              {wrong.includes(step) && <span className="mapping-step-wrong">Check this</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
