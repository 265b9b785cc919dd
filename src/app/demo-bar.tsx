import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { X } from 'lucide-react';
import { useState } from 'react';
import { ActionButton } from '#src/ui/action-button.tsx';
import { IconButton } from '#src/ui/icon-button.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import type { DemoChoice } from './demo-choice.ts';
import type { DemoControls } from './demo-controls.ts';

const DemoChoices = lazyPart(() => import('./demo-choices.tsx'), 'DemoChoices');

/** One thin line in the accent's tint; what is pressed in it has its colour and size. */
const look = {
  flexWrap: 'wrap',
  gridArea: 'bar',
  alignItems: 'center',
  gap: 0.5,
  minWidth: 0,
  minHeight: 33,
  padding: '0 8px 0 16px',
  borderBottom: '1px solid',
  borderColor: 'line.hair',
  bgcolor: 'accent.ground',
  color: 'accent.text',
  '& .MuiButtonBase-root': {
    minHeight: 24,
    color: 'inherit',
    fontSize: '0.75rem',
    lineHeight: '1rem',
    '&:hover, &[aria-expanded="true"]': { bgcolor: 'accent.groundHover', color: 'inherit' },
    '&:focus-visible': { outlineOffset: '-2px' },
  },
  '& .MuiButton-root': { padding: '2px 8px', borderRadius: '6px' },
  '& .MuiIconButton-root': { width: 24, height: 24, marginLeft: 'auto' },
} as const;

/** The thin line above everything: the data is made up; begin anew, be somebody else, see another state. */
export function DemoBar({ demo, onClose }: { demo: DemoControls; onClose: () => void }) {
  const [choice, setChoice] = useState<DemoChoice>();
  const scenario = demo.scenarios.find(({ id }) => id === demo.scenario)?.label ?? demo.scenario;

  const opener = (kind: DemoChoice['kind'], label: string) => (
    <ActionButton
      variant="text"
      size="small"
      aria-haspopup={kind === 'reset' ? 'dialog' : 'menu'}
      aria-expanded={choice?.kind === kind}
      onIntent={DemoChoices.preload}
      onClick={(event) => setChoice({ kind, anchor: event.currentTarget })}
    >
      {label}
    </ActionButton>
  );

  return (
    <Stack component="section" direction="row" aria-label="Demo" sx={look}>
      <Typography
        component="span"
        variant="caption"
        noWrap
        sx={{ marginRight: 2, fontWeight: 600 }}
      >
        Demo data
      </Typography>
      {opener('reset', 'Reset')}
      {opener('operator', 'Sign in as…')}
      {opener('scenario', `Scenario: ${scenario}`)}
      <IconButton label="Close the demo bar" size="small" onClick={onClose}>
        <X size={14} aria-hidden />
      </IconButton>
      {choice !== undefined && (
        <DemoChoices demo={demo} choice={choice} onClose={() => setChoice(undefined)} />
      )}
    </Stack>
  );
}
