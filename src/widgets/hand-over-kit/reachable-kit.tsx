import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import type { InterfaceUserId } from '#src/contract/interface-user-record.ts';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { HandOverKit } from './hand-over-kit.tsx';
import { type OwnCredential, useReachedEndpoints } from './use-reached-endpoints.ts';

type ReachableKitProps = {
  userId: InterfaceUserId;
  credential: OwnCredential;
  onSecretCopied?: (() => void) | undefined;
};

const nothingReached: Readonly<Record<OwnCredential['kind'], string>> = {
  basic:
    'No endpoint accepts this password yet. Samples stand here once the user is active and holds a permission that an endpoint with Basic authentication requires.',
  'api-key':
    'No endpoint accepts this key now. It reaches what it was issued for and its user still has.',
};

/** The hand-over kit of a credential, for the endpoints that it reaches. */
export function ReachableKit({ userId, credential, onSecretCopied }: ReachableKitProps) {
  const { endpoints, error, retry } = useReachedEndpoints(userId, credential);
  return (
    <HandOverKit
      endpoints={endpoints ?? []}
      credential={credential}
      onSecretCopied={onSecretCopied}
    >
      {error !== null && (
        <FailureNote error={error} subject="the endpoints that it reaches" onRetry={retry} />
      )}
      {error === null && endpoints === undefined && <Skeleton variant="rounded" height={200} />}
      {error === null && endpoints?.length === 0 && (
        <Typography>{nothingReached[credential.kind]}</Typography>
      )}
    </HandOverKit>
  );
}
