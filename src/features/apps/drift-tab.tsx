import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { appQueries } from '#src/api/apps.ts';
import type { AppDrift } from '#src/contract/apps.ts';
import type { App } from '#src/contract/app-record.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { FormAlert } from '#src/ui/form/form-alert.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { FailedState } from '#src/widgets/failed-state.tsx';
import { failureWords } from '#src/widgets/failure-words.ts';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { RecordLines } from '#src/widgets/record/record-lines.tsx';
import { DriftCheckbox } from './drift-checkbox.tsx';
import { DriftLine } from './drift-line.tsx';
import { driftKey, driftSentence, referenceTo } from './drift-words.ts';
import { wideBody } from './page-look.ts';
import { useDriftChoice } from './use-drift-choice.ts';
import { useDriftDecision } from './use-drift-decision.ts';
import { useShownApp, useShownAppId } from './use-shown-app.ts';

const RestoreSheet = lazyPart(() => import('./restore-sheet.tsx'), 'RestoreSheet');

/** Where what is live differs from what the manifest says, to be restored or kept. */
export function DriftTab() {
  const id = useShownAppId();
  const { data: app } = useShownApp();
  const { data, error, refetch } = useQuery(appQueries.drift(id));
  return (
    <Stack sx={wideBody}>
      {data === undefined && error !== null && (
        <FailedState error={error} subject="the drift" onRetry={() => void refetch()} />
      )}
      {data !== undefined && error !== null && (
        <FailureNote error={error} subject="the drift" onRetry={() => void refetch()} />
      )}
      {data === undefined && error === null && <Skeleton variant="rounded" height={160} />}
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
    </Stack>
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
      <Typography color="textSecondary">
        {driftSentence(open, drift.items.length - open)} Restore what the manifest says, or keep
        what is live: what is kept is counted no longer.
      </Typography>
      {words !== undefined && (
        <FormAlert title={words.title}>
          <p>{words.detail}</p>
        </FormAlert>
      )}
      {hasMoved && (
        <FormAlert tone="warning" title="What is live changed in the meantime">
          <p>Nothing was done. The list shows what deviates now: look at it, then decide.</p>
        </FormAlert>
      )}
      <Stack
        direction="row"
        sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 2, paddingLeft: '9px' }}
      >
        <DriftCheckbox
          label="Select all deviations"
          state={choice.state}
          onToggle={choice.toggleAll}
        />
        <Typography
          component="span"
          color="textSecondary"
          className="tnum"
          sx={{ marginRight: 'auto' }}
        >
          {chosen.length === 0 ? 'Select all' : `${chosen.length} selected`}
        </Typography>
        <ActionButton
          size="small"
          pending={isPending}
          disabledReason={writeBlock ?? none ?? kept}
          onClick={keep}
        >
          Keep
        </ActionButton>
        <ActionButton
          size="small"
          variant="contained"
          disabledReason={writeBlock ?? none}
          onIntent={RestoreSheet.preload}
          onClick={() => setIsRestoring(true)}
        >
          Restore
        </ActionButton>
      </Stack>
      <RecordLines label="Deviations">
        {drift.items.map((item) => (
          <DriftLine
            key={driftKey(item)}
            item={item}
            appId={app.id}
            isChosen={choice.isChosen(item)}
            onChoose={(isRange) => choice.toggle(item, isRange)}
          />
        ))}
      </RecordLines>
      {isRestoring && (
        <RestoreSheet
          id={app.id}
          name={app.name}
          items={chosen.map(referenceTo)}
          onClose={() => setIsRestoring(false)}
          onDone={() => {
            choice.clear();
            setIsRestoring(false);
          }}
        />
      )}
    </>
  );
}
