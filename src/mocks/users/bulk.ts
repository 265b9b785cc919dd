import type { InterfaceUser } from '#src/contract/interface-user-record.ts';
import type { BulkAnswer, BulkRequest } from '#src/contract/interface-users.ts';
import { type Problem, problemOf } from '#src/contract/problem.ts';
import { bulkBlock, bulkPatch } from '#src/domain/bulk-changes.ts';
import type { Block } from '#src/domain/user-rules.ts';
import { selectFrom } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';
import { userMatcher } from './user-filter.ts';
import { changeUser, removeUser } from './user-writes.ts';

type Result = BulkAnswer['results'][number];

const problemFor = ({ status, detail }: Block): Problem =>
  problemOf(status === 403 ? 'forbidden' : 'conflict', detail);

function applyTo(
  world: World,
  viewer: InterfaceUser,
  user: InterfaceUser,
  request: BulkRequest,
): Result {
  const { id } = user;
  const block = bulkBlock(user, request, viewer.id);
  if (block !== undefined) return { id, outcome: 'failed', problem: problemFor(block) };
  if (request.action === 'delete') {
    removeUser(world, viewer, user);
    return { id, outcome: 'done' };
  }
  const changed = changeUser(world, viewer, user, bulkPatch(user, request));
  return { id, outcome: changed === user ? 'skipped' : 'done' };
}

function selectedIds(world: World, { selection }: BulkRequest): InterfaceUser['id'][] {
  if ('ids' in selection) return [...new Set(selection.ids)];
  const { filter } = selection;
  return selectFrom(world.store.users, filter, userMatcher(world, filter)).map((user) => user.id);
}

/** Those of the selected whom an action would be done for. */
export function idsChangedBy(
  world: World,
  viewer: InterfaceUser,
  request: BulkRequest,
): InterfaceUser['id'][] {
  return selectedIds(world, request).filter((id) => {
    const user = world.store.users.get(id);
    return user !== undefined && bulkBlock(user, request, viewer.id) === undefined;
  });
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
