import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useEffect, useRef, useState } from 'react';
import { counted } from '#src/lib/words.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { useWriteBlock } from '#src/widgets/use-right.ts';
import { ApplyDialog } from './apply-dialog.tsx';
import { MovedNote } from './moved-note.tsx';
import { stepBody } from './page-look.ts';
import type { ShownPlan } from './plan-answer.ts';
import { PlanView } from './plan-view.tsx';
import { StepFoot } from './step-foot.tsx';
import { reasonAgainst } from './use-plan.ts';
import type { Workbench } from './use-workbench.ts';

type PlanStepProps = { shown: ShownPlan; bench: Workbench };

/** The second step: what would be done, before anything is. */
export function PlanStep({ shown, bench }: PlanStepProps) {
  const { plan, warnings } = shown;
  const heading = useRef<HTMLHeadingElement>(null);
  const writeBlock = useWriteBlock('apps');
  const [isAsking, setIsAsking] = useState(false);
  const verb = plan.purpose === 'install' ? 'Install' : 'Update';
  const isBusy = bench.isApplying || bench.isPlanning;

  useEffect(() => heading.current?.focus(), []);

  return (
    <Stack sx={stepBody}>
      <h2 className="visually-hidden" ref={heading} tabIndex={-1}>
        Plan
      </h2>
      {bench.hasMoved && <MovedNote isPlanning={bench.isPlanning} />}
      {warnings > 0 && (
        <Typography color="textSecondary">
          {`The manifest has ${counted(warnings, 'warning')}, to be read beside it. Warnings block nothing.`}
        </Typography>
      )}
      <PlanView plan={plan} />
      <StepFoot>
        <Typography component="output" color="textSecondary" sx={{ marginRight: 'auto' }}>
          {bench.isApplying ? (plan.purpose === 'install' ? 'Installing…' : 'Updating…') : ''}
        </Typography>
        <ActionButton onClick={bench.backToManifest}>Back to the manifest</ActionButton>
        <ActionButton
          variant="contained"
          pending={isBusy}
          disabledReason={writeBlock ?? reasonAgainst(plan)}
          onClick={() => setIsAsking(true)}
        >
          {verb}
        </ActionButton>
      </StepFoot>
      {isAsking && (
        <ApplyDialog
          plan={plan}
          pending={false}
          onKeep={() => setIsAsking(false)}
          onConfirm={() => {
            setIsAsking(false);
            bench.apply(shown);
          }}
        />
      )}
    </Stack>
  );
}
