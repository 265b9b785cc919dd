import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode, Ref } from 'react';
import { callQueries } from '#src/api/calls.ts';
import type { GatewayReply } from '#src/client/send-call.ts';
import { callId, type RecordedCall } from '#src/contract/call-record.ts';
import { failureSentence, fixFor } from '#src/domain/call-reasons.ts';
import { ActionButton } from '#src/ui/action-button.tsx';
import { Section } from '#src/ui/section.tsx';
import { EvaluationSteps } from '#src/widgets/evaluation/evaluation-steps.tsx';
import { FixLink } from '#src/widgets/evaluation/fix-link.tsx';
import { VerdictBanner } from '#src/widgets/evaluation/verdict-banner.tsx';
import { FailedState } from '#src/widgets/failed-state.tsx';
import { CallLink } from './call-link.tsx';
import { statusWords } from './http-words.ts';

type AnsweredCallProps = {
  reply: GatewayReply;
  again: ReactNode;
  titleRef: Ref<HTMLHeadingElement>;
  onCorrectPassword: () => void;
};

/** Stands for a call that the gateway did not name, which is not asked for. */
const noCall = callId.parse('none');

/** The verdict on a call that was answered, and the steps of its record. */
export function AnsweredCall(props: AnsweredCallProps) {
  const { reply } = props;
  const { data, error, refetch } = useQuery({
    ...callQueries.detail(reply.callId ?? noCall),
    enabled: reply.callId !== undefined,
  });
  return (
    <>
      <Verdict {...props} call={data} />
      {reply.callId === undefined ? (
        <Typography color="textSecondary">
          The answer names no call, so there are no steps to show: it may not be the gateway’s own.
        </Typography>
      ) : (
        <Section
          title="Steps of the recorded call"
          description="The caller is told no more than the status: why, stands in the call’s record alone."
          action={data !== undefined && <CallLink call={data} />}
        >
          {data === undefined ? (
            <StepsOnTheirWay error={error} onRetry={() => void refetch()} />
          ) : (
            <EvaluationSteps steps={data.steps} label="Steps" />
          )}
        </Section>
      )}
    </>
  );
}

function StepsOnTheirWay({ error, onRetry }: { error: Error | null; onRetry: () => void }) {
  if (error === null) return <Skeleton variant="rounded" height={320} />;
  return <FailedState error={error} subject="the steps of the call" onRetry={onRetry} />;
}

type VerdictProps = AnsweredCallProps & { call: RecordedCall | undefined };

function kindOf({ reply: { status }, call }: VerdictProps): 'accepted' | 'refused' | 'open' {
  if (call !== undefined) return call.verdict;
  if (status < 400) return 'accepted';
  return status < 500 ? 'refused' : 'open';
}

const titles = { accepted: 'Accepted', refused: 'Refused', open: 'Failed' } as const;

function Verdict(props: VerdictProps) {
  const { reply, call, again, titleRef, onCorrectPassword } = props;
  const kind = kindOf(props);
  const failure = call?.steps.find((step) => step.outcome === 'failed');
  return (
    <VerdictBanner
      kind={kind}
      about="The gateway’s answer to a real call"
      title={titles[kind]}
      titleRef={titleRef}
      fact={`${statusWords(reply.status)} · ${reply.milliseconds.toLocaleString('en')} ms`}
      steps={call?.steps}
    >
      {kind === 'accepted' && (
        <Typography>The call was let in and is queued: it is processed on its own.</Typography>
      )}
      {kind === 'open' && (
        <Typography>The gateway could not deal with the call. Try it again later.</Typography>
      )}
      {failure !== undefined && <Typography>{failureSentence(failure)}</Typography>}
      {failure !== undefined && <FixLink fix={fixFor(failure)} />}
      {failure?.reason === 'credential.wrong-password' && (
        <ActionButton size="small" onClick={onCorrectPassword}>
          Correct the password
        </ActionButton>
      )}
      {again}
    </VerdictBanner>
  );
}
