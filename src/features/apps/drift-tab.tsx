import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { appQueries } from '#src/api/apps.ts';
import type { AppDrift } from '#src/contract/apps.ts';
import type { App } from '#src/contract/app-record.ts';
import { noop } from '#src/lib/noop.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { TableCheckbox } from '#src/ui/data-table/table-checkbox.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { PartBoundary } from '#src/ui/part-boundary.tsx';
import { Skeleton } from '#src/ui/skeleton.tsx';
import { FailedState } from '#src/widgets/failed-state.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { DriftLine } from './drift-line.tsx';
import { driftKey, driftSentence, referenceTo } from './drift-words.ts';
import { useDriftChoice } from './use-drift-choice.ts';
import { useDriftDecision } from './use-drift-decision.ts';
import { useShownApp, useShownAppId } from './use-shown-app.ts';

const importSheet = () => import('./restore-sheet.tsx');
const LazyRestoreSheet = lazy(async () => ({ default: (await importSheet()).RestoreSheet }));

/** Where what is live differs from what the manifest says, to be restored or kept. */
export function DriftTab() {
  const id = useShownAppId();
  const { data: app } = useShownApp();
  const { data, error, refetch } = useQuery(appQueries.drift(id));
  return (
    <div className="app-wide">
      {data === undefined && error !== null && (
        <FailedState error={error} subject="the drift" onRetry={() => void refetch()} />
      )}
      {data !== undefined && error !== null && (
        <FailureNote error={error} subject="the drift" onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null && <Skeleton isBlock height={160} />}
      {data?.items.length === 0 && (
        <EmptyState kind="nothing-yet" title="Everything is as declared">
          <p>
            What is live is what the manifest says, field by field. What somebody changes by hand is
            listed here, with who changed it and when.
          </p>
        </EmptyState>
      )}
      {app !== undefined && data !== undefined && data.items.length > 0 && (
        <Deviations key={id} app={app} drift={data} />
      )}
    </div>
  );
}

const nothingChosen = 'Select what is to be decided about.';
const allKept = 'What is selected is kept already.';

function Deviations({ app, drift }: { app: App; drift: AppDrift }) {
  const writeBlock = useWriteBlock('apps');
  const [isRestoring, setIsRestoring] = useState(false);
  const [hasMoved, setHasMoved] = useState(false);
  const choice = useDriftChoice(drift.items);
  const { decide, isPending, error } = useDriftDecision(app.id);
  const { chosen } = choice;
  const none = chosen.length === 0 ? nothingChosen : undefined;
  const kept = chosen.every(({ isKept }) => isKept) ? allKept : undefined;
  const words = error === null ? undefined : failureWords(error, 'the decision');
  const open = drift.items.filter(({ isKept }) => !isKept).length;

  function keep() {
    const items = chosen.map(referenceTo);
    decide(
      { action: 'keep', items, state: drift.state },
      { onDone: choice.clear, onStale: () => setHasMoved(true) },
    );
  }

  return (
    <>
      <p className="ui-muted">
        {driftSentence(open, drift.items.length - open)} Restore what the manifest says, or keep
        what is live: what is kept is counted no longer.
      </p>
      {words !== undefined && (
        <FormAlert title={words.title}>
          <p className="ui-alert-text">{words.detail}</p>
        </FormAlert>
      )}
      {hasMoved && (
        <FormAlert tone="warning" title="What is live changed in the meantime">
          <p className="ui-alert-text">
            Nothing was done. The list shows what deviates now: look at it, then decide.
          </p>
        </FormAlert>
      )}
      <div className="drift-bar">
        <TableCheckbox
          label="Select all deviations"
          state={choice.state}
          onToggle={choice.toggleAll}
        />
        <span className="drift-chosen tnum">
          {chosen.length === 0 ? 'Select all' : `${chosen.length} selected`}
        </span>
        <ActionButton
          size="compact"
          pending={isPending}
          disabledReason={writeBlock ?? none ?? kept}
          onClick={keep}
        >
          Keep
        </ActionButton>
        <ActionButton
          size="compact"
          variant="primary"
          disabledReason={writeBlock ?? none}
          onIntent={() => void importSheet().catch(noop)}
          onClick={() => setIsRestoring(true)}
        >
          Restore
        </ActionButton>
      </div>
      <ul className="drift-list" aria-label="Deviations">
        {drift.items.map((item) => (
          <DriftLine
            key={driftKey(item)}
            item={item}
            appId={app.id}
            isChosen={choice.isChosen(item)}
            onChoose={(isRange) => choice.toggle(item, isRange)}
          />
        ))}
      </ul>
      {isRestoring && (
        <PartBoundary>
          <Suspense fallback={null}>
            <LazyRestoreSheet
              id={app.id}
              name={app.name}
              items={chosen.map(referenceTo)}
              onClose={() => setIsRestoring(false)}
              onDone={() => {
                choice.clear();
                setIsRestoring(false);
              }}
            />
          </Suspense>
        </PartBoundary>
      )}
    </>
  );
}
