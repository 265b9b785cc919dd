import { licenceEndpoints } from '#src/contract/licences.ts';
import { licenceDeletionBlock, licencePatchBlock } from '#src/domain/licence-rules.ts';
import { licenceTarget, recordActivity } from '#src/mocks/activity.ts';
import { effectAnswerTo } from '#src/mocks/licences/effect-answer.ts';
import { licenceUsage } from '#src/mocks/licences/licence-usage.ts';
import { addLicence, asLicence, changeLicence } from '#src/mocks/licences/licence-writes.ts';
import { deletionOf } from '#src/mocks/deletion-of.ts';
import { mock } from '#src/mocks/mock.ts';
import type { StoredLicence } from '#src/mocks/store/rows.ts';
import { allOf, given, listFrom } from '#src/mocks/windows.ts';

const missing = (code: string) => `There is no licence ${code}.`;

export const licenceMocks = [
  mock(licenceEndpoints.list, ({ query, world }) => {
    const matches = allOf<StoredLicence>([
      given(query.origin, (origin) => (row) => row.origin.kind === origin),
      given(query.enabled, (enabled) => (row) => row.enabled === enabled),
    ]);
    const list = listFrom(world.store.licences, query, matches);
    return { body: { ...list, items: list.items.map((row) => asLicence(world, row)) } };
  }),

  mock(licenceEndpoints.create, ({ body, viewer, world, refuse }) => {
    const holder = world.store.licences.get(body.code);
    if (holder !== undefined) {
      throw refuse('conflict', `${body.code} exists already: it is called ${holder.name}.`, {
        pointer: '/code',
        heldBy: { kind: 'licence', id: holder.code, name: holder.name },
      });
    }
    const row = addLicence(world, viewer, body);
    return { body: asLicence(world, row), location: `/licences/${encodeURIComponent(row.code)}` };
  }),

  mock(licenceEndpoints.read, ({ params, world, refuse }) => {
    const row = world.store.licences.get(params.code);
    if (row === undefined)
      throw refuse('not-found', missing(params.code), deletionOf(world, 'licence', params.code));
    return { body: asLicence(world, row) };
  }),

  mock(licenceEndpoints.update, ({ params, body, viewer, world, refuse, checkMatch }) => {
    const row = world.store.licences.get(params.code);
    if (row === undefined)
      throw refuse('not-found', missing(params.code), deletionOf(world, 'licence', params.code));
    checkMatch(asLicence(world, row));
    const block = licencePatchBlock(row, body);
    if (block !== undefined) throw refuse('forbidden', block.detail, { pointer: block.pointer });
    return { body: asLicence(world, changeLicence(world, viewer, row, body)) };
  }),

  mock(licenceEndpoints.remove, ({ params, viewer, world, refuse, checkMatch }) => {
    const row = world.store.licences.get(params.code);
    if (row === undefined)
      throw refuse('not-found', missing(params.code), deletionOf(world, 'licence', params.code));
    checkMatch(asLicence(world, row));
    const block = licenceDeletionBlock(row);
    if (block !== undefined) throw refuse('forbidden', block);
    const { isUsed, usedBy, sentence } = licenceUsage(world, row);
    if (isUsed) throw refuse('in-use', sentence, { usedBy });
    world.store.licences.remove(row.code);
    recordActivity(world, viewer, 'deleted', licenceTarget(row));
    return {};
  }),

  mock(licenceEndpoints.effect, ({ params, query, world, refuse }) => {
    const row = world.store.licences.get(params.code);
    if (row === undefined)
      throw refuse('not-found', missing(params.code), deletionOf(world, 'licence', params.code));
    return { body: effectAnswerTo(world, row, query) };
  }),
];
