import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { BulkAnswer, BulkRequest, InterfaceUserPatch } from '#src/contract/interface-users.ts';
import { type Problem, problemOf } from '#src/contract/problem.ts';
import { type Block, deletionBlock, patchBlocks } from '#src/domain/user-rules.ts';
import { selectFrom } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';
import { userMatcher } from './user-filter.ts';
import { changeUser, removeUser } from './user-writes.ts';

type Result = BulkAnswer['results'][number];

const without = (codes: readonly string[], gone: readonly string[]) =>
  codes.filter((code) => !gone.includes(code));

/** What an action changes in one user; deleting changes nothing. */
function patchFor(user: InterfaceUser, request: BulkRequest): InterfaceUserPatch {
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

const problemFor = ({ status, detail }: Block): Problem =>
  problemOf(status === 403 ? 'forbidden' : 'conflict', detail);

function failed({ id }: InterfaceUser, block: Block | null | undefined): Result | undefined {
  return block === null || block === undefined
    ? undefined
    : { id, outcome: 'failed', problem: problemFor(block) };
}

function applyTo(
  world: World,
  viewer: InterfaceUser,
  user: InterfaceUser,
  request: BulkRequest,
): Result {
  const { id } = user;
  if (request.action === 'delete') {
    const refused = failed(user, deletionBlock(user, viewer.id));
    if (refused !== undefined) return refused;
    removeUser(world, viewer, user);
    return { id, outcome: 'done' };
  }
  const patch = patchFor(user, request);
  const refused = failed(user, patchBlocks(user, patch, viewer.id)[0]);
  if (refused !== undefined) return refused;
  return { id, outcome: changeUser(world, viewer, user, patch) === user ? 'skipped' : 'done' };
}

function selectedIds(world: World, { selection }: BulkRequest): InterfaceUser['id'][] {
  if ('ids' in selection) return [...new Set(selection.ids)];
  const { filter } = selection;
  return selectFrom(world.store.users, filter, userMatcher(world, filter)).map((user) => user.id);
}

/** One action on many users, each on its own: what fails for one is done for the next. */
export function applyToMany(world: World, viewer: InterfaceUser, request: BulkRequest): BulkAnswer {
  const results = selectedIds(world, request).map((id): Result => {
    const user = world.store.users.get(id);
    if (user !== undefined) return applyTo(world, viewer, user, request);
    const problem = problemOf('not-found', 'This interface user does not exist any more.');
    return { id, outcome: 'failed', problem };
  });
  return { results };
}
