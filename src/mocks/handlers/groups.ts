import { type Group, groupEndpoints } from '#src/contract/groups.ts';
import { allUsersGroup } from '#src/domain/all-users.ts';
import { mock } from '#src/mocks/mock.ts';
import type { StoredGroup } from '#src/mocks/store/rows.ts';
import { allOf, given, listFrom } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';

const asGroup = ({ store }: World, row: StoredGroup): Group => ({
  ...row,
  members: row.code === allUsersGroup ? store.users.size() : store.membersOf(row.code),
});

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

  mock(groupEndpoints.read, ({ params, world, refuse }) => {
    const row = world.store.groups.get(params.code);
    if (row === undefined) throw refuse('not-found', `There is no user group ${params.code}.`);
    return { body: asGroup(world, row) };
  }),
];
