import type { BulkRequest } from '#src/contract/interface-users.ts';
import { type Impact, useImpact } from '#src/widgets/impact/use-impact.ts';
import { bulkFacts } from './list-bulk-words.ts';

/**
 * Which calls of the selected users an action would refuse. Nothing is asked of an action that only gives, nor before
 * what is taken has been chosen.
 */
export function useBulkImpact(request: BulkRequest, isOver: boolean): Impact | undefined {
  const codes = 'permissions' in request ? request.permissions : [];
  const groups = 'groups' in request ? request.groups : [];
  const { isDangerous, needs } = bulkFacts[request.action];
  const isSettled = needs === 'nothing' || codes.length + groups.length > 0;
  const isAsked = isDangerous && isSettled && !isOver;
  const impact = useImpact(isAsked ? { kind: 'change-users', request } : undefined);
  return isAsked ? impact : undefined;
}
