import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { incomingMappingQueries } from '#src/api/incoming-mappings.ts';
import {
  incomingMappingId,
  type IncomingMapping,
  type IncomingMappingId,
} from '#src/contract/incoming-mapping-record.ts';
import { codeInPath } from '#src/lib/paths.ts';

/** The id of the mapping whose page is open. */
export function useShownMappingId(): IncomingMappingId {
  return incomingMappingId.parse(codeInPath(useParams().id));
}

/** The mapping whose page is open: head and tabs ask the same query. */
export function useShownMapping(): UseQueryResult<IncomingMapping> {
  return useQuery(incomingMappingQueries.detail(useShownMappingId()));
}
