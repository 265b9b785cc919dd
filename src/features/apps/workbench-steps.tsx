import { Check } from 'lucide-react';

type Step = 'manifest' | 'plan' | 'done';

const steps = [
  { id: 'manifest', label: 'Manifest' },
  { id: 'plan', label: 'Plan' },
  { id: 'done', label: 'Done' },
] as const;

const order = { manifest: 0, plan: 1, done: 2 } as const;

/** Where one is on the way from a manifest to an app. */
export function WorkbenchSteps({ current }: { current: Step }) {
  return (
    <ol className="steps" aria-label="Steps">
      {steps.map(({ id, label }, index) => {
        const isPast = order[id] < order[current];
        return (
          <li
            key={id}
            className={isPast ? 'step step-past' : 'step'}
            aria-current={id === current ? 'step' : undefined}
          >
            <span className="step-mark tnum" aria-hidden>
              {isPast ? <Check size={14} /> : index + 1}
            </span>
            {label}
            {isPast && <span className="visually-hidden">, done</span>}
          </li>
        );
      })}
    </ol>
  );
}
