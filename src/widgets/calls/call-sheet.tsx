import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { callQueries } from '#src/api/calls.ts';
import type { CallId, RecordedCall } from '#src/contract/call-record.ts';
import { failureSentence, fixFor } from '#src/domain/call-reasons.ts';
import { paths, withQuery } from '#src/lib/paths.ts';
import { ButtonLink } from '#src/ui/button-link.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { Section } from '#src/ui/section.tsx';
import { sheetFields } from '#src/ui/side-sheet-look.ts';
import { SideSheet } from '#src/ui/side-sheet.tsx';
import { EvaluationSteps } from '#src/widgets/evaluation/evaluation-steps.tsx';
import { FixLink } from '#src/widgets/evaluation/fix-link.tsx';
import { VerdictChip } from '#src/widgets/evaluation/verdict-chip.tsx';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { WaitingSheet } from '#src/widgets/form/waiting-sheet.tsx';
import { CallFacts } from './call-facts.tsx';
import { callVerdictWords } from './call-verdict-words.ts';
import { namedUserOf } from './call-words.ts';

/** One call beside its list: what came of it and why, what turns it, who called with what, and every step as recorded. */
export function CallSheet({ id, onClose }: { id: CallId; onClose: () => void }) {
  const { data: call, error, refetch } = useQuery(callQueries.detail(id));
  const retry = () => void refetch();
  if (call === undefined) {
    return (
      <WaitingSheet
        title="Call"
        subject="the call"
        fields={['Outcome', 'When', 'Endpoint']}
        error={error}
        onRetry={retry}
        onClose={onClose}
      />
    );
  }
  return (
    <SideSheet
      title={
        <Mono>
          {call.method} {call.address}
        </Mono>
      }
      subtitle={<RelativeTime at={call.at} />}
      onClose={onClose}
    >
      <Box sx={sheetFields}>
        {error !== null && <FailureNote error={error} subject="the call" onRetry={retry} />}
        <Outcome call={call} />
        <div>
          <Section title="Details" headingLevel={3}>
            <CallFacts call={call} />
          </Section>
          <Section
            title="Steps"
            headingLevel={3}
            description="What was asked of the call, as things stood at that moment."
          >
            <EvaluationSteps steps={call.steps} />
          </Section>
        </div>
      </Box>
    </SideSheet>
  );
}

function Outcome({ call }: { call: RecordedCall }) {
  const failure = call.steps.find((step) => step.outcome === 'failed');
  return (
    <Stack sx={{ alignItems: 'flex-start', gap: 2.5 }}>
      <VerdictChip verdict={call.verdict} words={callVerdictWords} />
      {failure === undefined ? (
        <Typography>{acceptedWords(call)}</Typography>
      ) : (
        <>
          <Typography sx={{ overflowWrap: 'anywhere' }}>{failureSentence(failure)}</Typography>
          <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2 }}>
            <FixLink fix={fixFor(failure)} />
            <NowLinks call={call} />
          </Stack>
        </>
      )}
    </Stack>
  );
}

function acceptedWords({ processing }: RecordedCall): string {
  switch (processing.state) {
    case 'failed':
      return 'Every step passed, but processing it failed.';
    case 'queued':
      return 'Every step passed. It waits to be processed.';
    case 'processed':
    case 'not-queued':
      return 'Every step passed.';
  }
}

/** What was refused then may be accepted by now: the same user at the same endpoint, as things stand. */
function NowLinks({ call }: { call: RecordedCall }) {
  const { mapping } = call;
  const user = namedUserOf(call);
  if (user === null || mapping === null) return null;
  return (
    <>
      <ButtonLink
        to={withQuery(paths.interfaceUsers.access(user.id), { q: mapping.name })}
        variant="text"
        size="small"
      >
        See whether it can call now
      </ButtonLink>
      <ButtonLink
        to={withQuery(paths.tryIt, { mapping: mapping.id, user: user.id })}
        variant="text"
        size="small"
      >
        Try it
      </ButtonLink>
    </>
  );
}
