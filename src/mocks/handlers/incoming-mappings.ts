import { incomingMappingEndpoints } from '#src/contract/incoming-mappings.ts';
import { deletionOf } from '#src/mocks/deletion-of.ts';
import { mock } from '#src/mocks/mock.ts';
import { asHandover, tick } from '#src/mocks/mappings/handovers.ts';
import { listCallers } from '#src/mocks/mappings/caller-list.ts';
import {
  addMapping,
  asMapping,
  changeMapping,
  mappingErrors,
  refuseTakenPath,
  removeMapping,
} from '#src/mocks/mappings/mapping-writes.ts';
import type { StoredHandover, StoredMapping } from '#src/mocks/store/rows.ts';
import { refuseErrors } from '#src/mocks/users/user-checks.ts';
import { allOf, given, listFrom, selectFrom, windowOf } from '#src/mocks/windows.ts';

const missing = 'This incoming mapping does not exist: it was deleted, or the address is wrong.';

export const incomingMappingMocks = [
  mock(incomingMappingEndpoints.list, ({ query, world }) => {
    const matches = allOf<StoredMapping>([
      given(query.active, (active) => (row) => row.active === active),
      given(query.system, (system) => (row) => row.systemId === system),
      given(query.method, (method) => (row) => row.method === method),
      given(query.authMethod, (authMethod) => (row) => row.authMethod === authMethod),
      given(query.permission, (permission) => (row) => row.permission === permission),
    ]);
    const list = listFrom(world.store.mappings, query, matches);
    return { body: { ...list, items: list.items.map((row) => asMapping(world, row)) } };
  }),

  mock(incomingMappingEndpoints.create, ({ body, viewer, world }) => {
    refuseErrors(mappingErrors(world.store, body));
    refuseTakenPath(world.store, body);
    const row = addMapping(world, viewer, body);
    return {
      body: asMapping(world, row),
      location: `/incoming-mappings/${encodeURIComponent(row.id)}`,
    };
  }),

  mock(incomingMappingEndpoints.read, ({ params, world, refuse }) => {
    const row = world.store.mappings.get(params.id);
    if (row === undefined)
      throw refuse('not-found', missing, deletionOf(world, 'incoming-mapping', params.id));
    return { body: asMapping(world, row) };
  }),

  mock(incomingMappingEndpoints.update, ({ params, body, viewer, world, refuse, checkMatch }) => {
    const row = world.store.mappings.get(params.id);
    if (row === undefined)
      throw refuse('not-found', missing, deletionOf(world, 'incoming-mapping', params.id));
    checkMatch(asMapping(world, row));
    refuseErrors(mappingErrors(world.store, { permission: body.permission }));
    return { body: asMapping(world, changeMapping(world, viewer, row, body)) };
  }),

  mock(incomingMappingEndpoints.remove, ({ params, viewer, world, refuse, checkMatch }) => {
    const row = world.store.mappings.get(params.id);
    if (row === undefined)
      throw refuse('not-found', missing, deletionOf(world, 'incoming-mapping', params.id));
    checkMatch(asMapping(world, row));
    if (row.active) {
      throw refuse(
        'conflict',
        `${row.name} is active. Deactivate it first, so that callers are refused before it is gone.`,
      );
    }
    removeMapping(world, viewer, row);
    return {};
  }),

  mock(incomingMappingEndpoints.callers, ({ params, query, world, refuse }) => {
    const row = world.store.mappings.get(params.id);
    if (row === undefined)
      throw refuse('not-found', missing, deletionOf(world, 'incoming-mapping', params.id));
    return { body: listCallers(world, row, query) };
  }),

  mock(incomingMappingEndpoints.handovers, ({ params, query, world, refuse }) => {
    if (world.store.mappings.get(params.id) === undefined)
      throw refuse('not-found', missing, deletionOf(world, 'incoming-mapping', params.id));
    const { sort = ['-changedAt'] } = query;
    const ofMapping = (row: StoredHandover) => row.mappingId === params.id;
    const all = world.store.handovers.select({ sort, matches: ofMapping });
    const matches = allOf<StoredHandover>([
      ofMapping,
      given(query.done, (done) => (row) => (row.doneAt !== null) === done),
    ]);
    const rows = selectFrom(world.store.handovers, { q: query.q, sort }, matches);
    const { items, total } = windowOf(rows, query);
    return { body: { items: items.map(asHandover), total, unfilteredTotal: all.length } };
  }),

  mock(
    incomingMappingEndpoints.tickHandover,
    ({ params, body, viewer, world, refuse, checkMatch }) => {
      const row = world.store.handovers.get(body.id);
      if (row === undefined || row.mappingId !== params.id) {
        throw refuse('not-found', 'This hand-over does not exist any more.');
      }
      checkMatch(asHandover(row));
      return { body: asHandover(tick(world, viewer, row, body)) };
    },
  ),
];
