import { systemEndpoints } from '#src/contract/systems.ts';
import { recordActivity, systemTarget } from '#src/mocks/activity.ts';
import { deletionOf } from '#src/mocks/deletion-of.ts';
import { mock } from '#src/mocks/mock.ts';
import type { StoredSystem } from '#src/mocks/store/rows.ts';
import {
  addSystem,
  asSystem,
  changeSystem,
  refuseTakenName,
  systemNameErrors,
  systemUses,
} from '#src/mocks/systems/system-writes.ts';
import { refuseErrors } from '#src/mocks/users/user-checks.ts';
import { allOf, given, listFrom } from '#src/mocks/windows.ts';

const missing = 'This system does not exist: it was deleted, or the address is wrong.';

export const systemMocks = [
  mock(systemEndpoints.list, ({ query, world }) => {
    const matches = allOf<StoredSystem>([
      given(query.active, (active) => (row) => row.active === active),
    ]);
    const list = listFrom(world.store.systems, query, matches);
    return { body: { ...list, items: list.items.map((row) => asSystem(world, row)) } };
  }),

  mock(systemEndpoints.create, ({ body, viewer, world }) => {
    refuseErrors(systemNameErrors(body.name));
    refuseTakenName(world.store, body.name);
    const row = addSystem(world, viewer, body);
    return { body: asSystem(world, row), location: `/systems/${encodeURIComponent(row.id)}` };
  }),

  mock(systemEndpoints.read, ({ params, world, refuse }) => {
    const row = world.store.systems.get(params.id);
    if (row === undefined)
      throw refuse('not-found', missing, deletionOf(world, 'system', params.id));
    return { body: asSystem(world, row) };
  }),

  mock(systemEndpoints.update, ({ params, body, viewer, world, refuse, checkMatch }) => {
    const row = world.store.systems.get(params.id);
    if (row === undefined)
      throw refuse('not-found', missing, deletionOf(world, 'system', params.id));
    checkMatch(asSystem(world, row));
    if (body.name !== undefined && body.name !== row.name) {
      refuseErrors(systemNameErrors(body.name));
      refuseTakenName(world.store, body.name, row.id);
    }
    return { body: asSystem(world, changeSystem(world, viewer, row, body)) };
  }),

  mock(systemEndpoints.remove, ({ params, viewer, world, refuse, checkMatch }) => {
    const row = world.store.systems.get(params.id);
    if (row === undefined)
      throw refuse('not-found', missing, deletionOf(world, 'system', params.id));
    checkMatch(asSystem(world, row));
    const uses = systemUses(world.store, row.id);
    if (uses !== undefined) throw refuse('in-use', uses.detail, { usedBy: uses.usedBy });
    world.store.systems.remove(row.id);
    recordActivity(world, viewer, 'deleted', systemTarget(row));
    return {};
  }),
];
