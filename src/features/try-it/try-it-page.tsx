import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import { PageHeader } from '#src/ui/page-header.tsx';
import { ChoiceRow } from '#src/ui/form/choice-row.tsx';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { useUrlState } from '#src/ui/use-url-state.ts';
import { HelpButton } from '#src/widgets/help/help-button.tsx';
import { SendPanel } from './send-panel.tsx';
import { tryItSchema } from './try-it-state.ts';

const EvaluatePanel = lazyPart(
  () => import('./evaluate-panel.tsx'),
  'EvaluatePanel',
  <Skeleton variant="rounded" height={320} />,
);

const modes = [
  { value: 'call', label: 'Send a call' },
  { value: 'evaluate', label: 'Evaluate' },
] as const;

const pageLook = {
  flex: '1 0 auto',
  gap: 5,
  minWidth: 0,
  padding: { xs: '16px 16px 64px', sm: '16px 24px 64px' },
} as const;

type TryItPageProps = {
  /** The token that the demo's identity provider vouches for; nothing outside of a demo. */
  demoToken: string | undefined;
};

/** Calls an endpoint the way an external system would, or asks whether somebody could. */
export function TryItPage({ demoToken }: TryItPageProps) {
  const [state, setState] = useUrlState(tryItSchema);
  return (
    <Stack sx={pageLook}>
      <PageHeader title="Try it" help={<HelpButton topic="try-it" />}>
        <Box sx={{ marginTop: 2 }}>
          <ChoiceRow
            label="What to do"
            isLabelHidden
            options={modes}
            value={state.mode}
            onChange={(mode) => setState({ mode })}
          />
        </Box>
      </PageHeader>
      {/* It stays while somebody evaluates, so that nothing typed is lost. */}
      <div hidden={state.mode !== 'call'}>
        <SendPanel state={state} setState={setState} demoToken={demoToken} />
      </div>
      {state.mode === 'evaluate' && <EvaluatePanel state={state} setState={setState} />}
    </Stack>
  );
}
