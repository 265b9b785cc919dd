import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { interfaceUserQueries } from '#src/api/interface-users.ts';
import {
  interfaceUserId,
  type InterfaceUser,
  type InterfaceUserId,
} from '#src/contract/interface-user-record.ts';
import { codeInPath } from '#src/lib/paths.ts';

/** The id of the user whose page is open. */
export function useShownUserId(): InterfaceUserId {
  return interfaceUserId.parse(codeInPath(useParams().id));
}

/** The user whose page is open: head and tabs ask the same query. */
export function useShownUser(): UseQueryResult<InterfaceUser> {
  return useQuery(interfaceUserQueries.detail(useShownUserId()));
}
