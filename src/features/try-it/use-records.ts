import { useQuery } from '@tanstack/react-query';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import { type IncomingMapping, incomingMappingId } from '#src/contract/incoming-mapping-record.ts';
import { type InterfaceUser, interfaceUserId } from '#src/contract/interface-user-record.ts';

/** Stands in the place of an id where there is none: nothing is asked for it. */
const none = 'none';

type Read<RecordType> = { data: RecordType | undefined; error: Error | null };

/** The endpoint of an id out of the address; nothing for an empty one. */
export function useMappingOf(id: string): Read<IncomingMapping> {
  const isAsked = id !== '';
  const { data, error } = useQuery({
    ...incomingMappingQueries.detail(incomingMappingId.parse(isAsked ? id : none)),
    enabled: isAsked,
  });
  return isAsked ? { data, error } : { data: undefined, error: null };
}

/** The interface user of an id out of the address; nothing for an empty one. */
export function useUserOf(id: string): Read<InterfaceUser> {
  const isAsked = id !== '';
  const { data, error } = useQuery({
    ...interfaceUserQueries.detail(interfaceUserId.parse(isAsked ? id : none)),
    enabled: isAsked,
  });
  return isAsked ? { data, error } : { data: undefined, error: null };
}
