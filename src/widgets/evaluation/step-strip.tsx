import type { CallStep } from '#src/contract/call-step-record.ts';

/** How many steps went how, in words. */
export function stepCounts(steps: readonly CallStep[]): string {
  const count = (outcome: CallStep['outcome']) =>
    steps.filter((step) => step.outcome === outcome).length;
  return `${count('passed')} passed, ${count('failed')} failed, ${count('not-applicable')} not asked`;
}

/** All steps at a glance, a mark each; the words beside it say the same. */
export function StepStrip({ steps }: { steps: readonly CallStep[] }) {
  return (
    <div className="step-strip">
      <span className="step-strip-marks" aria-hidden>
        {steps.map(({ step, outcome }) => (
          <span key={step} className={`step-strip-mark step-strip-${outcome}`} />
        ))}
      </span>
      <span className="tnum">{stepCounts(steps)}</span>
    </div>
  );
}
