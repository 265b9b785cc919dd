import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';

const steps = [
  { id: 'manifest', label: 'Manifest' },
  { id: 'plan', label: 'Plan' },
  { id: 'done', label: 'Done' },
] as const;

/** Each step has room at its sides; the first begins where the title does. */
const look = { maxWidth: 400, marginTop: 2.5, marginInline: -2 } as const;

type WorkbenchStep = (typeof steps)[number]['id'];

/** Where one is on the way from a manifest to an app. */
export function WorkbenchSteps({ current }: { current: WorkbenchStep }) {
  const active = steps.findIndex(({ id }) => id === current);
  return (
    <Stepper activeStep={active} aria-label="Steps" sx={look}>
      {steps.map(({ id, label }, index) => (
        <Step key={id} aria-current={index === active ? 'step' : undefined}>
          <StepLabel>
            {label}
            {index < active && <span className="visually-hidden">, done</span>}
          </StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}
