import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { RecordedCall } from '#src/contract/call-record.ts';
import { exactText, parseInstant } from '#src/lib/dates.ts';
import { paths } from '#src/lib/paths.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { DescriptionList } from '#src/ui/description-list.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { StateChip } from '#src/ui/state-chip.tsx';
import {
  callerWords,
  credentialMark,
  credentialWords,
  namedUserOf,
  processingFacts,
  statusWords,
} from './call-words.ts';

type CallProps = { call: RecordedCall };

/** What is known of a call besides its steps. The credential is told by its form: what is secret was never kept. */
export function CallFacts({ call }: CallProps) {
  const { mapping, system, httpStatus } = call;
  return (
    <DescriptionList
      items={[
        { term: 'When', detail: <Moment at={call.at} /> },
        {
          term: 'Endpoint',
          detail:
            mapping === null ? (
              <Nothing>{noEndpointWords(call)}</Nothing>
            ) : (
              <RouterLink to={paths.incomingMappings.detail(mapping.id)}>{mapping.name}</RouterLink>
            ),
        },
        {
          term: 'System',
          detail:
            system === null ? (
              <Nothing>None at this address</Nothing>
            ) : (
              <RouterLink to={paths.systems.detail(system.id)}>{system.name}</RouterLink>
            ),
        },
        { term: 'Caller', detail: <Caller call={call} /> },
        { term: 'Credential', detail: <Credential call={call} /> },
        { term: 'HTTP status', detail: <span className="tnum">{statusWords(httpStatus)}</span> },
        { term: 'Processing', detail: <Processing call={call} /> },
        { term: 'Call', detail: <CallNumber id={call.id} /> },
      ]}
    />
  );
}

function Nothing({ children }: { children: string }) {
  return (
    <Typography component="span" color="textSecondary">
      {children}
    </Typography>
  );
}

/** An address may have endpoints for other methods. */
function noEndpointWords({ reason, method }: RecordedCall): string {
  return reason === 'method.mismatch' ? `None that answers to ${method}` : 'None at this address';
}

function Moment({ at }: { at: string }) {
  const moment = parseInstant(at);
  return moment === undefined ? <RelativeTime at={at} /> : exactText(moment);
}

function Caller({ call }: CallProps) {
  const user = namedUserOf(call);
  if (user === null) return callerWords(call);
  return <RouterLink to={paths.interfaceUsers.detail(user.id)}>{user.name}</RouterLink>;
}

function Credential({ call }: CallProps) {
  const { credential, user } = call;
  const mark = credentialMark(call);
  const words = credentialWords(call);
  return (
    <>
      {credential.kind === 'api-key' && credential.id !== null && user !== null ? (
        <RouterLink to={paths.interfaceUsers.apiKey(user.id, credential.id)}>{words}</RouterLink>
      ) : (
        words
      )}
      {mark !== null && (
        <>
          {' '}
          <Mono isQuiet>{mark}</Mono>
        </>
      )}
    </>
  );
}

function Processing({ call: { processing } }: CallProps) {
  const { label, tone } = processingFacts[processing.state];
  switch (processing.state) {
    case 'not-queued':
      return <>Not queued: it was refused</>;
    case 'queued':
      return <>{label}</>;
    case 'processed':
      return (
        <>
          {label} <RelativeTime at={processing.at} />
        </>
      );
    case 'failed':
      return (
        <>
          <StateChip tone={tone}>{label}</StateChip> <RelativeTime at={processing.at} />
          <br />
          <Mono>{processing.detail}</Mono>
        </>
      );
  }
}

function CallNumber({ id }: { id: string }) {
  return (
    <Stack
      component="span"
      direction="row"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, marginBlock: -1 }}
    >
      <Mono>{id}</Mono>
      <CopyButton text={id} label="Copy call number" />
    </Stack>
  );
}
