import { useQueries, useQuery } from '@tanstack/react-query';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import type { ApiKey } from '#src/contract/api-key-record.ts';
import { keyDrift } from '#src/domain/api-key-state.ts';
import { indexCallWorld } from '#src/domain/call-world.ts';
import { usePermissionWorld } from '#src/widgets/use-permission-world.ts';

/** One thing that a key lacks, with the name of the endpoint where it is about one. */
export type NamedDrift =
  | { readonly kind: 'gained'; readonly code: string }
  | {
      readonly kind: 'changed-endpoint';
      readonly mappingId: string;
      readonly name: string;
      readonly before: string;
      readonly after: string;
    };

/**
 * Why a key is out of date, from its user, the grants and the endpoints that it reached; `undefined` while that is
 * being read, empty where it could not be.
 */
export function useKeyDrift(key: ApiKey): readonly NamedDrift[] | undefined {
  const { data: user, isError } = useQuery(interfaceUserQueries.detail(key.userId));
  const { records, error } = usePermissionWorld();
  const mappings = useQueries({
    queries: key.endpoints.map(({ mappingId }) => incomingMappingQueries.detail(mappingId)),
  });
  if (user === undefined || records === undefined) {
    return isError || error !== null ? [] : undefined;
  }
  if (mappings.some(({ isPending }) => isPending)) return undefined;

  // An endpoint that is gone can't be read, and asks for nothing any more.
  const known = mappings.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const names = new Map<string, string>(known.map(({ id, name }) => [id, name]));
  const world = indexCallWorld({
    ...records,
    users: [user],
    systems: [],
    mappings: known,
    keys: [key],
  });
  return keyDrift(key, world).map((drift) =>
    drift.kind === 'gained'
      ? { kind: 'gained', code: drift.permission }
      : {
          kind: 'changed-endpoint',
          mappingId: drift.mappingId,
          name: names.get(drift.mappingId) ?? drift.mappingId,
          before: drift.before,
          after: drift.after,
        },
  );
}
