import { groupEndpoints } from '#src/contract/groups.ts';
import { groupDeletionBlock, groupPatchBlocks } from '#src/domain/group-rules.ts';
import {
  addGroup,
  asGroup,
  changeGroup,
  grantErrors,
  refuseTakenCode,
  removeGroup,
} from '#src/mocks/groups/group-writes.ts';
import { deletionOf } from '#src/mocks/deletion-of.ts';
import { mock } from '#src/mocks/mock.ts';
import type { StoredGroup } from '#src/mocks/store/rows.ts';
import { activityWindow } from '#src/mocks/users/activity-window.ts';
import { refuseBlocks, refuseErrors } from '#src/mocks/users/user-checks.ts';
import { allOf, given, listFrom } from '#src/mocks/windows.ts';

const missing = (code: string) => `There is no user group ${code}.`;

export const groupMocks = [
  mock(groupEndpoints.list, ({ query, world }) => {
    const matches = allOf<StoredGroup>([
      given(query.origin, (origin) => (row) => row.origin.kind === origin),
      given(
        query.permission,
        (code) => (row) => row.grantsEverything || row.permissions.includes(code),
      ),
    ]);
    const list = listFrom(world.store.groups, query, matches);
    return { body: { ...list, items: list.items.map((row) => asGroup(world, row)) } };
  }),

  mock(groupEndpoints.create, ({ body, viewer, world }) => {
    refuseTakenCode(world.store, body.code);
    refuseErrors(grantErrors(world.store, body));
    const row = addGroup(world, viewer, body);
    return { body: asGroup(world, row), location: `/groups/${encodeURIComponent(row.code)}` };
  }),

  mock(groupEndpoints.read, ({ params, world, refuse }) => {
    const row = world.store.groups.get(params.code);
    if (row === undefined)
      throw refuse('not-found', missing(params.code), deletionOf(world, 'group', params.code));
    return { body: asGroup(world, row) };
  }),

  mock(groupEndpoints.update, ({ params, body, viewer, world, refuse, checkMatch }) => {
    const row = world.store.groups.get(params.code);
    if (row === undefined)
      throw refuse('not-found', missing(params.code), deletionOf(world, 'group', params.code));
    const group = asGroup(world, row);
    checkMatch(group);
    refuseBlocks(groupPatchBlocks(group, body));
    refuseErrors(grantErrors(world.store, body));
    return { body: asGroup(world, changeGroup(world, viewer, row, body)) };
  }),

  mock(groupEndpoints.remove, ({ params, viewer, world, refuse, checkMatch }) => {
    const row = world.store.groups.get(params.code);
    if (row === undefined)
      throw refuse('not-found', missing(params.code), deletionOf(world, 'group', params.code));
    checkMatch(asGroup(world, row));
    refuseBlocks([groupDeletionBlock(row)]);
    removeGroup(world, viewer, row);
    return {};
  }),

  mock(groupEndpoints.activity, ({ params, query, world, refuse }) => {
    if (world.store.groups.get(params.code) === undefined) {
      throw refuse('not-found', missing(params.code), deletionOf(world, 'group', params.code));
    }
    return { body: activityWindow(world.store.activityOf('group', params.code), query) };
  }),
];
