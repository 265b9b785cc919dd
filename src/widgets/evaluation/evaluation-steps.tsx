import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import { CircleCheck, CircleMinus, CircleX } from 'lucide-react';
import type { CallStep } from '#src/contract/call-step-record.ts';
import { fixFor } from '#src/domain/call-reasons.ts';
import { callStepLabels, stepSentence } from '#src/domain/call-step-words.ts';
import { FixLink } from './fix-link.tsx';

const icons = { passed: CircleCheck, failed: CircleX, 'not-applicable': CircleMinus } as const;
const words = { passed: 'Passed', failed: 'Failed', 'not-applicable': 'Not asked' } as const;
const iconColors = {
  passed: 'successState.text',
  failed: 'dangerState.text',
  'not-applicable': 'text.secondary',
} as const;

const listLook = {
  containerType: 'inline-size',
  display: 'grid',
  gap: 2.5,
  margin: '8px 0 4px',
  padding: 0,
} as const;

/** What failed is met first. */
const failedLook = {
  marginInline: -2,
  padding: '6px 8px',
  borderRadius: '8px',
  bgcolor: 'dangerState.ground',
} as const;

/** With room for both, what was asked and what came out stand side by side. */
const textLook = {
  display: 'grid',
  gap: 0.5,
  overflowWrap: 'anywhere',
  '@container (width >= 560px)': {
    gridTemplateColumns: 'minmax(180px, 230px) minmax(0, 1fr)',
    columnGap: 4,
  },
} as const;

const outcomeLook = { display: 'grid', justifyItems: 'start', gap: 1 } as const;

/** Every step of an evaluation in its order: how it went, why, and for a failed one the change that turns it. */
export function EvaluationSteps({
  steps,
  label,
}: {
  steps: readonly CallStep[];
  /** What they are the steps of, where nothing else says it. */
  label?: string | undefined;
}) {
  return (
    <List component="ol" aria-label={label} sx={listLook}>
      {steps.map((step) => (
        <Step key={step.step} step={step} />
      ))}
    </List>
  );
}

function Step({ step }: { step: CallStep }) {
  const { outcome } = step;
  const Icon = icons[outcome];
  const isFailed = outcome === 'failed';
  return (
    <ListItem
      disablePadding
      alignItems="flex-start"
      sx={[{ width: 'auto', gap: 2 }, isFailed && failedLook]}
    >
      <ListItemIcon sx={{ marginTop: 0.5, color: iconColors[outcome] }}>
        <Icon size={16} aria-hidden />
      </ListItemIcon>
      <ListItemText
        sx={textLook}
        primary={
          <>
            <span className="visually-hidden">{words[outcome]}: </span>
            {callStepLabels[step.step]}
          </>
        }
        secondary={
          <>
            {stepSentence(step)}
            {isFailed && <FixLink fix={fixFor(step)} />}
          </>
        }
        slotProps={{
          primary:
            outcome === 'not-applicable'
              ? { color: 'textSecondary' }
              : { sx: { fontWeight: 'medium' } },
          secondary: {
            component: 'div',
            sx: outcomeLook,
            ...(isFailed ? { color: 'textPrimary' } : {}),
          },
        }}
      />
    </ListItem>
  );
}
