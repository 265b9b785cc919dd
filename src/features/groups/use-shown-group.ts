import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { groupQueries } from '#src/api/groups.ts';
import { code } from '#src/contract/common.ts';
import type { Group } from '#src/contract/groups.ts';
import { codeInPath } from '#src/lib/paths.ts';

/** The code of the group whose page is open. */
export function useShownGroupCode(): string {
  return code.parse(codeInPath(useParams().code));
}

/** The group whose page is open: head and tabs ask the same query. */
export function useShownGroup(): UseQueryResult<Group> {
  return useQuery(groupQueries.detail(useShownGroupCode()));
}
