import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { settingsQueries } from '#src/api/settings.ts';
import type { IncomingMapping } from '#src/contract/incoming-mapping-record.ts';
import { isSendableToken, type SampleCredential } from '#src/domain/call-samples.ts';
import Skeleton from '@mui/material/Skeleton';
import { FailureNote } from '#src/widgets/failure-note.tsx';
import { HandOverKit } from './hand-over-kit.tsx';
import { endpointOfMapping } from './kit-endpoint.ts';
import { TokenField } from './token-field.tsx';

/**
 * The hand-over kit of an endpoint, with placeholders: whoever calls has the password or the key, nobody else. A token
 * can be filled in, since no other place of the console ever shows one; it stays in this field.
 */
export function MappingKit({ mapping }: { mapping: IncomingMapping }) {
  const [token, setToken] = useState('');
  const { data: settings, error, refetch } = useQuery(settingsQueries.current());
  return (
    <HandOverKit
      endpoints={
        settings === undefined ? [] : [endpointOfMapping(mapping, settings.gatewayBaseAddress)]
      }
      hasLink={false}
      credential={credentialFor(mapping, token.trim())}
    >
      {mapping.authMethod === 'oauth2' && <TokenField value={token} onChange={setToken} />}
      {settings === undefined && error === null && <Skeleton variant="rounded" height={200} />}
      {settings === undefined && error !== null && (
        <FailureNote error={error} subject="the gateway’s address" onRetry={() => void refetch()} />
      )}
    </HandOverKit>
  );
}

function credentialFor({ authMethod }: IncomingMapping, token: string): SampleCredential {
  return authMethod === 'oauth2' && isSendableToken(token)
    ? { kind: authMethod, token }
    : { kind: authMethod };
}
