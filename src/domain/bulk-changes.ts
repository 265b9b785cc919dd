import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { BulkRequest, InterfaceUserPatch } from '#src/contract/interface-users.ts';
import { type Block, deletionBlock, patchBlocks } from './user-rules.ts';

const without = (codes: readonly string[], gone: readonly string[]) =>
  codes.filter((code) => !gone.includes(code));

/** What an action on many changes in one of them; deleting changes nothing. */
export function bulkPatch(
  user: Pick<InterfaceUser, 'permissions' | 'groups'>,
  request: BulkRequest,
): InterfaceUserPatch {
  switch (request.action) {
    case 'activate':
      return { active: true };
    case 'deactivate':
      return { active: false };
    case 'grant':
      return { permissions: [...user.permissions, ...request.permissions] };
    case 'revoke':
      return { permissions: without(user.permissions, request.permissions) };
    case 'add-to-group':
      return { groups: [...user.groups, ...request.groups] };
    case 'remove-from-group':
      return { groups: without(user.groups, request.groups) };
    case 'delete':
      return {};
  }
}

/** Why an action on many leaves one of them as it is; nothing when it doesn't. */
export function bulkBlock(
  user: InterfaceUser,
  request: BulkRequest,
  viewerId: string,
): Block | undefined {
  if (request.action === 'delete') return deletionBlock(user, viewerId) ?? undefined;
  return patchBlocks(user, bulkPatch(user, request), viewerId)[0];
}
