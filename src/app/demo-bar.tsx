import { X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { DemoControls } from './demo-controls.ts';
import './demo-bar.css';
import { PartBoundary } from '#src/ui/part-boundary.tsx';

const loadParts = () => import('./demo-choices.tsx');
const DemoChoices = lazy(async () => ({ default: (await loadParts()).DemoChoices }));

/** Which of the bar's choices is open, and the button that opened it. */
export type DemoChoice = {
  readonly kind: 'reset' | 'operator' | 'scenario';
  readonly anchor: HTMLElement;
};

/** The thin line above everything: the data is made up; begin anew, be somebody else, see another state. */
export function DemoBar({ demo, onClose }: { demo: DemoControls; onClose: () => void }) {
  const [choice, setChoice] = useState<DemoChoice>();
  const preload = () => void loadParts().catch(() => undefined);
  const scenario = demo.scenarios.find(({ id }) => id === demo.scenario)?.label ?? demo.scenario;

  const opener = (kind: DemoChoice['kind'], label: string, name?: string) => (
    <button
      type="button"
      className="app-demo-action"
      aria-label={name}
      aria-haspopup={kind === 'reset' ? 'dialog' : 'menu'}
      aria-expanded={choice?.kind === kind}
      onPointerEnter={preload}
      onFocus={preload}
      onClick={(event) => setChoice({ kind, anchor: event.currentTarget })}
    >
      {label}
    </button>
  );

  return (
    <section className="app-demo" aria-label="Demo">
      <span className="app-demo-title">Demo data</span>
      {opener('reset', 'Reset')}
      {opener('operator', 'Sign in as…')}
      {opener('scenario', `Scenario: ${scenario}`)}
      <button
        type="button"
        className="app-demo-action app-demo-close"
        aria-label="Close the demo bar"
        data-tip="Close the demo bar"
        onClick={onClose}
      >
        <X size={14} aria-hidden />
      </button>
      {choice !== undefined && (
        <PartBoundary>
          <Suspense fallback={null}>
            <DemoChoices demo={demo} choice={choice} onClose={() => setChoice(undefined)} />
          </Suspense>
        </PartBoundary>
      )}
    </section>
  );
}
