import { type Licence, licenceEndpoints } from '#src/contract/licences.ts';
import { mock } from '#src/mocks/mock.ts';
import type { StoredLicence } from '#src/mocks/store/rows.ts';
import { allOf, given, listFrom } from '#src/mocks/windows.ts';
import type { World } from '#src/mocks/world.ts';

const asLicence = (world: World, row: StoredLicence): Licence => ({
  ...row,
  heldBy: world.store.licenseesOf(row.code),
});

export const licenceMocks = [
  mock(licenceEndpoints.list, ({ query, world }) => {
    const matches = allOf<StoredLicence>([
      given(query.origin, (origin) => (row) => row.origin.kind === origin),
      given(query.enabled, (enabled) => (row) => row.enabled === enabled),
    ]);
    const list = listFrom(world.store.licences, query, matches);
    return { body: { ...list, items: list.items.map((row) => asLicence(world, row)) } };
  }),

  mock(licenceEndpoints.read, ({ params, world, refuse }) => {
    const row = world.store.licences.get(params.code);
    if (row === undefined) throw refuse('not-found', `There is no licence ${params.code}.`);
    return { body: asLicence(world, row) };
  }),
];
