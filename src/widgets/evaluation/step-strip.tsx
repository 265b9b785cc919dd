import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { CallStep } from '#src/contract/call-step-record.ts';

/** How many steps went how, in words. */
export function stepCounts(steps: readonly CallStep[]): string {
  const count = (outcome: CallStep['outcome']) =>
    steps.filter((step) => step.outcome === outcome).length;
  return `${count('passed')} passed, ${count('failed')} failed, ${count('not-applicable')} not asked`;
}

const markLook = {
  boxSizing: 'border-box',
  width: { xs: 12, sm: 18 },
  height: 8,
  borderRadius: '3px',
} as const;

const markLooks = {
  passed: {
    ...markLook,
    bgcolor: 'successState.dot',
    '@media (forced-colors: active)': { bgcolor: 'CanvasText', forcedColorAdjust: 'none' },
  },
  failed: {
    ...markLook,
    bgcolor: 'dangerState.dot',
    '@media (forced-colors: active)': { border: '3px double CanvasText' },
  },
  'not-applicable': { ...markLook, border: '1px solid', borderColor: 'neutralState.dot' },
} as const;

/** All steps at a glance, a mark each; the words beside it say the same. */
export function StepStrip({ steps }: { steps: readonly CallStep[] }) {
  return (
    <Stack
      direction="row"
      sx={{ flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', marginTop: 2.5 }}
    >
      <Stack component="span" direction="row" aria-hidden sx={{ gap: '3px' }}>
        {steps.map(({ step, outcome }) => (
          <Box key={step} component="span" sx={markLooks[outcome]} />
        ))}
      </Stack>
      <Typography component="span" variant="body2" className="tnum">
        {stepCounts(steps)}
      </Typography>
    </Stack>
  );
}
