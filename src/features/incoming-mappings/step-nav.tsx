import Step from '@mui/material/Step';
import Stepper from '@mui/material/Stepper';
import { steps, type StepId } from './form-values.ts';
import { StepPageButton } from './step-page-button.tsx';
import { stepTitles } from './step-titles.ts';

type StepNavProps = {
  current: StepId;
  /** The pages on which something is wrong. */
  wrong: readonly StepId[];
  /** The pages behind, which are done; nothing while a mapping is edited. */
  isDone: (step: StepId) => boolean;
  onGo: (step: StepId) => void;
};

/** Nothing joins the pages, so that they can wrap where there is little room. */
const look = { flexWrap: 'wrap', gap: 1, '& .MuiStep-root': { padding: 0 } } as const;

/** The four pages of the form: where one is, and the way to any of them. */
export function StepNav({ current, wrong, isDone, onGo }: StepNavProps) {
  return (
    <nav aria-label="Pages of the form">
      <Stepper nonLinear activeStep={steps.indexOf(current)} connector={null} sx={look}>
        {steps.map((step) => (
          <Step key={step} completed={isDone(step)}>
            <StepPageButton
              isCurrent={step === current}
              isWrong={wrong.includes(step)}
              onGo={() => onGo(step)}
            >
              {stepTitles[step]}
            </StepPageButton>
          </Step>
        ))}
      </Stepper>
    </nav>
  );
}
