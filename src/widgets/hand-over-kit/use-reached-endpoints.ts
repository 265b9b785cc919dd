import { useQuery } from '@tanstack/react-query';
import { accessQueries } from '#src/api/calls.ts';
import { settingsQueries } from '#src/api/settings.ts';
import type { ApiKeyId } from '#src/contract/api-key-record.ts';
import type { AccessEntry, HeldCredential } from '#src/contract/evaluations.ts';
import type { InterfaceUserId } from '#src/contract/interface-user-record.ts';
import { maxLimit } from '#src/contract/query.ts';
import { endpointOfReference, type KitEndpoint } from './kit-endpoint.ts';

/** A credential of one user. Its secret is given while it is on the screen. */
export type OwnCredential =
  | { readonly kind: 'basic'; readonly address: string; readonly password?: string | undefined }
  | { readonly kind: 'api-key'; readonly id: ApiKeyId; readonly secret?: string | undefined };

const isSame = (held: HeldCredential, own: OwnCredential) =>
  own.kind === 'basic' ? held.kind === 'basic' : held.kind === 'api-key' && held.id === own.id;

/** Whether it is this credential that is accepted there, and not another one of the user. */
const reaches = (own: OwnCredential, { evaluations }: AccessEntry) =>
  evaluations.some(({ credential, verdict }) => verdict === 'accepted' && isSame(credential, own));

type ReachedEndpoints = {
  /** Undefined while they are not known. */
  readonly endpoints: readonly KitEndpoint[] | undefined;
  readonly error: Error | null;
  readonly retry: () => void;
};

/** The endpoints that a credential of a user reaches now, as the server evaluates it. */
export function useReachedEndpoints(userId: InterfaceUserId, own: OwnCredential): ReachedEndpoints {
  const settings = useQuery(settingsQueries.current());
  const access = useQuery({
    ...accessQueries.list(userId, { verdict: 'accepted', limit: maxLimit }),
    // What was read before the credential was made doesn't know it.
    staleTime: 0,
  });
  const gateway = settings.data?.gatewayBaseAddress;
  const reached = access.data?.items.filter((entry) => reaches(own, entry));
  const isKnown = !access.isFetching || reached?.length !== 0;
  return {
    endpoints:
      gateway === undefined || !isKnown
        ? undefined
        : reached?.map(({ mapping }) => endpointOfReference(mapping, gateway)),
    error: settings.error ?? access.error,
    retry: () => void Promise.all([settings.refetch(), access.refetch()]),
  };
}
