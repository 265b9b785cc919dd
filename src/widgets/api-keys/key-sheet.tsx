import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { apiKeyQueries } from '#src/api/api-keys.ts';
import type { ApiKey, ApiKeyId } from '#src/contract/api-key-record.ts';
import { keyStateAt } from '#src/domain/api-key-rules.ts';
import { lazyPart } from '#src/ui/lazy-part.tsx';
import { Mono } from '#src/ui/mono.tsx';
import { Section } from '#src/ui/section.tsx';
import { SideSheet } from '#src/ui/side-sheet.tsx';
import { sheetFields } from '#src/ui/side-sheet-look.ts';
import { useNow } from '#src/ui/use-now.ts';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { WaitingSheet } from '#src/widgets/form/waiting-sheet.tsx';
import { LazyReachableKit } from '#src/widgets/hand-over-kit/lazy-kit.tsx';
import { CodeList } from './code-list.tsx';
import { KeyActions } from './key-actions.tsx';
import { KeyFacts } from './key-facts.tsx';
import { KeyStateChip } from './key-state-chip.tsx';
import { keyMarks, keyStateSentence } from './key-state-words.ts';

// What changed since a key was issued takes the whole evaluator to say; few keys need it said.
const LazyKeyDriftNote = lazyPart(
  () => import('./key-drift-note.tsx'),
  'KeyDriftNote',
  <Skeleton width={280} />,
);

/** One key beside its list: its state and what that means, what is known of it, and what can be done. */
export function KeySheet({ id, onClose }: { id: ApiKeyId; onClose: () => void }) {
  const { data: apiKey, error, refetch } = useQuery(apiKeyQueries.detail(id));
  const retry = () => void refetch();
  if (apiKey === undefined) {
    return (
      <WaitingSheet
        title="API key"
        subject="the API key"
        fields={['State', 'Interface user']}
        error={error}
        onRetry={retry}
        onClose={onClose}
      />
    );
  }
  return (
    <SideSheet
      title={apiKey.label}
      subtitle={<Mono isQuiet>{keyMarks(apiKey)}</Mono>}
      onClose={onClose}
    >
      <Box sx={sheetFields}>
        {error !== null && <FailureNote error={error} subject="the API key" onRetry={retry} />}
        <KeyBody apiKey={apiKey} />
      </Box>
    </SideSheet>
  );
}

function KeyBody({ apiKey: read }: { apiKey: ApiKey }) {
  const now = useNow();
  const apiKey = { ...read, state: keyStateAt(read, now) };
  const { permissions, label, state } = apiKey;
  return (
    <>
      <Stack sx={{ alignItems: 'flex-start', gap: 2 }}>
        <KeyStateChip apiKey={apiKey} />
        <p>{keyStateSentence(apiKey, now)}</p>
      </Stack>
      <KeyActions key={apiKey.id} apiKey={apiKey} />
      {state === 'out-of-date' && <LazyKeyDriftNote apiKey={apiKey} />}
      <Section title="Details" headingLevel={3}>
        <KeyFacts apiKey={apiKey} />
      </Section>
      <Section
        title="Permissions issued"
        headingLevel={3}
        description="It reaches what it was issued for and its user still has."
      >
        {permissions.length === 0 ? (
          <Typography color="textSecondary">None: it authenticates but calls nothing.</Typography>
        ) : (
          <CodeList codes={permissions} label={`Permissions of ${label}`} />
        )}
      </Section>
      <Section
        title="Samples"
        headingLevel={3}
        description="One call of each endpoint that it reaches now. A placeholder stands for the secret, which was shown once."
      >
        <LazyReachableKit
          key={apiKey.id}
          userId={apiKey.userId}
          credential={{ kind: 'api-key', id: apiKey.id }}
        />
      </Section>
    </>
  );
}
