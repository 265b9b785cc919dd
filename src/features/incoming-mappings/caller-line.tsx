import ListItem from '@mui/material/ListItem';
import Stack from '@mui/material/Stack';
import type { Caller } from '#src/contract/evaluations.ts';
import { paths } from '#src/lib/paths.ts';
import { Mono } from '#src/ui/mono.tsx';
import { RelativeTime } from '#src/ui/relative-time.tsx';
import { RouterLink } from '#src/ui/router-link.tsx';
import { EvaluationView } from '#src/widgets/evaluation/evaluation-view.tsx';
import { heldCredentialWords } from '#src/widgets/evaluation/held-credential-words.ts';
import { RecordLineEnd } from '#src/widgets/record/record-line-end.tsx';
import { RecordLineMain } from '#src/widgets/record/record-line-main.tsx';

const lineLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 3,
  padding: '10px 16px',
} as const;

const headLook = { flexWrap: 'wrap', justifyContent: 'space-between', gap: '4px 16px' } as const;

const keyOf = (one: Caller['evaluations'][number]) =>
  one.credential.kind === 'api-key' ? one.credential.id : heldCredentialWords(one.credential);

/** One user, and what each of its credentials reaches at the endpoint. */
export function CallerLine({ caller: { user, evaluations, lastUsedAt } }: { caller: Caller }) {
  return (
    <ListItem sx={lineLook}>
      <Stack direction="row" sx={headLook}>
        <RecordLineMain>
          {user === null ? (
            <strong>Every OAuth 2.0 caller</strong>
          ) : (
            <RouterLink to={paths.interfaceUsers.detail(user.id)}>{user.name}</RouterLink>
          )}
          {user !== null && user.email !== null && <Mono isQuiet>{user.email}</Mono>}
        </RecordLineMain>
        <RecordLineEnd>
          {lastUsedAt === null ? (
            'Never called it'
          ) : (
            <>
              Called it <RelativeTime at={lastUsedAt} />
            </>
          )}
        </RecordLineEnd>
      </Stack>
      {evaluations.map((evaluation) => (
        <EvaluationView key={keyOf(evaluation)} evaluation={evaluation} />
      ))}
    </ListItem>
  );
}
