import Box from '@mui/material/Box';
import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ImpactedCall } from '#src/contract/impact-record.ts';
import { failureSentence } from '#src/domain/call-reasons.ts';
import { gatewayPath } from '#src/domain/endpoint-address.ts';
import { counted } from '#src/lib/words.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { credentialWords, impactSentence } from './impact-words.ts';
import { UnknownImpact } from './unknown-impact.tsx';
import type { Impact } from './use-impact.ts';

type ImpactListProps = {
  impact: Impact;
  /** Where a change refuses calls for several reasons, each line says its own. */
  hasReasons?: boolean | undefined;
};

const listLook = {
  maxHeight: 232,
  overflowY: 'auto',
  border: '1px solid',
  borderColor: 'line.hair',
  borderRadius: '8px',
} as const;

/** The name stands beside the last use, all else under both: an address is too long to share a line. */
const lineLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  gap: '2px 12px',
  padding: '8px 12px',
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  overflowWrap: 'anywhere',
} as const;

const wholeLine = { gridColumn: '1 / -1' } as const;

/** The calls that a change would refuse: which endpoint, with which credential, and when that was last done. */
export function ImpactList({ impact, hasReasons = false }: ImpactListProps) {
  const { answer, error, retry } = impact;
  if (answer === undefined) {
    if (error === null) return <Working />;
    return (
      <UnknownImpact
        title="Which calls would be refused is not known"
        subject="the calls that would be refused"
        error={error}
        onRetry={retry}
      />
    );
  }
  const hidden = answer.total - answer.calls.length;
  return (
    <Stack sx={{ gap: 2 }}>
      <output>{impactSentence(answer)}</output>
      {answer.calls.length > 0 && (
        // A long list scrolls: the keyboard has to reach it.
        <List disablePadding aria-label="Calls that would be refused" tabIndex={0} sx={listLook}>
          {answer.calls.map((call, index) => (
            <ListItem key={keyOf(call)} divider={index < answer.calls.length - 1} sx={lineLook}>
              <ImpactLine call={call} hasReason={hasReasons} />
            </ListItem>
          ))}
        </List>
      )}
      {hidden > 0 && (
        <Typography>And {counted(hidden, 'more call')}, used less recently.</Typography>
      )}
    </Stack>
  );
}

const keyOf = ({ mapping, user, credential }: ImpactedCall) =>
  [mapping.id, user?.id, credential.kind === 'api-key' ? credential.id : credential.kind].join(' ');

function ImpactLine({ call, hasReason }: { call: ImpactedCall; hasReason: boolean }) {
  return (
    <>
      <strong>
        <bdi>{call.mapping.name}</bdi>
      </strong>
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        {call.lastUsedAt === null ? (
          'Never used'
        ) : (
          <>
            Used <RelativeTime at={call.lastUsedAt} />
          </>
        )}
      </Box>
      <Box component="span" sx={wholeLine}>
        <Mono isQuiet>
          {call.method} {gatewayPath}
          {call.address}
        </Mono>
      </Box>
      <Box component="span" sx={wholeLine}>
        {credentialWords(call)}
      </Box>
      {hasReason && (
        <Box component="span" sx={wholeLine}>
          {failureSentence(call.failure)}
        </Box>
      )}
    </>
  );
}

function Working() {
  return (
    <Stack aria-busy="true" sx={{ gap: 2 }}>
      <output>Working out which calls would be refused…</output>
      <Skeleton variant="rounded" height={48} />
    </Stack>
  );
}
