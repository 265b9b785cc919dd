import { lazy, Suspense } from 'react';
import { PageHeader } from '#src/ui/page-header.tsx';
import { ChoiceRow } from '#src/ui/form/choice-row.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { HelpButton } from '#src/widgets/help/help-button.tsx';
import { SendPanel } from './send-panel.tsx';
import { tryItSchema } from './try-it-state.ts';
import './try-it.css';

const EvaluatePanel = lazy(async () => ({
  default: (await import('./evaluate-panel.tsx')).EvaluatePanel,
}));

const modes = [
  { value: 'call', label: 'Send a call' },
  { value: 'evaluate', label: 'Evaluate' },
] as const;

type TryItPageProps = {
  /** The token that the demo's identity provider vouches for; nothing outside of a demo. */
  demoToken: string | undefined;
};

/** Calls an endpoint the way an external system would, or asks whether somebody could. */
export function TryItPage({ demoToken }: TryItPageProps) {
  const [state, setState] = useUrlState(tryItSchema);
  return (
    <div className="try-it">
      <PageHeader title="Try it" help={<HelpButton topic="try-it" />}>
        <ChoiceRow
          label="What to do"
          isLabelHidden
          options={modes}
          value={state.mode}
          onChange={(mode) => setState({ mode })}
        />
      </PageHeader>
      {/* It stays while somebody evaluates, so that nothing typed is lost. */}
      <div hidden={state.mode !== 'call'}>
        <SendPanel state={state} setState={setState} demoToken={demoToken} />
      </div>
      {state.mode === 'evaluate' && (
        <PartBoundary>
          <Suspense fallback={<Skeleton isBlock height={320} />}>
            <EvaluatePanel state={state} setState={setState} />
          </Suspense>
        </PartBoundary>
      )}
    </div>
  );
}
