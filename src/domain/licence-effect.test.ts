import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { aGroup, aLicence, anInterfaceUser, aPermission } from '#src/mocks/builders.ts';
import { anyCallRecords } from '#src/test/any-call.ts';
import { effectivePermissions } from './effective-permissions.ts';
import { licenceEffect } from './licence-effect.ts';
import { gatedBy, indexWorld, isGatedBy, licenceSources } from './permission-world.ts';

const records = {
  groups: [
    aGroup({ code: 'ADMINS', grantsEverything: true }),
    aGroup({ code: 'DESK', permissions: ['read', 'assign'], licences: ['SALES'] }),
    aGroup({ code: 'READERS', permissions: ['read'] }),
  ],
  licences: [aLicence({ code: 'SALES' }), aLicence({ code: 'RARE', enabled: false })],
  permissions: [
    aPermission({ code: 'sales', licence: 'SALES' }),
    aPermission({ code: 'read', parent: 'sales' }),
    aPermission({ code: 'assign', parent: 'sales', licence: 'RARE' }),
    aPermission({ code: 'free' }),
  ],
};
const ada = anInterfaceUser({ name: 'ada', groups: ['ADMINS'] });
const bo = anInterfaceUser({ name: 'bo', groups: ['DESK'] });
const cy = anInterfaceUser({ name: 'cy', groups: ['READERS'], permissions: ['free'] });
const dee = anInterfaceUser({ name: 'dee', groups: ['READERS'], licences: ['SALES'] });
const users = [ada, bo, cy, dee];

const namesOf = (change: { code: string; enabled: boolean }) =>
  licenceEffect(users, records, change).users.map(
    ({ user, permissions }) => `${user.name}: ${permissions.join(' ')}`,
  );

describe('a switch of a licence', () => {
  test('takes what it gates, and what is below that, from whoever it counted for', () => {
    expect(namesOf({ code: 'SALES', enabled: false })).toEqual([
      'ada: read sales',
      'bo: read',
      'dee: read',
    ]);
  });

  test('gives what waits for it alone to whoever holds it; members that hold everything hold it then', () => {
    expect(namesOf({ code: 'RARE', enabled: true })).toEqual(['ada: assign']);
  });

  test('counts for how many users each permission changes', () => {
    expect(licenceEffect(users, records, { code: 'SALES', enabled: false }).permissions).toEqual([
      { code: 'read', users: 3 },
      { code: 'sales', users: 1 },
    ]);
  });

  test.each([
    { code: 'SALES', enabled: true },
    { code: 'RARE', enabled: false },
    { code: 'UNKNOWN', enabled: true },
  ])('that changes nothing concerns nobody: %j', (change) => {
    expect(licenceEffect(users, records, change)).toEqual({ users: [], permissions: [] });
  });

  it('is what effective permissions say before and after, for any world', () => {
    const change = fc.record({
      code: fc.constantFrom('L1', 'L2', 'L9'),
      enabled: fc.boolean(),
    });
    fc.assert(
      fc.property(anyCallRecords, change, ({ users: people, ...world }, { code, enabled }) => {
        const after = world.licences.map((one) => (one.code === code ? { ...one, enabled } : one));
        const counting = (licences: typeof world.licences, user: (typeof people)[number]) =>
          effectivePermissions(user, indexWorld({ ...world, licences }))
            .filter(({ effect }) => effect.kind === 'counts')
            .map((one) => one.code);
        const expected = people.flatMap((user) => {
          const then = new Set(counting(after, user));
          const now = new Set(counting(world.licences, user));
          // Enabling takes nothing away, switching off gives nothing.
          const stays = enabled ? now : then;
          const most = enabled ? then : now;
          expect([...stays].filter((one) => !most.has(one))).toEqual([]);
          const changed = [...most].filter((one) => !stays.has(one));
          return changed.length === 0 ? [] : [{ user, permissions: changed }];
        });
        const found = licenceEffect(people, world, { code, enabled });
        expect(found.users).toEqual(expected);
        const sum = found.permissions.reduce((total, one) => total + one.users, 0);
        expect(sum).toBe(expected.flatMap(({ permissions }) => permissions).length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what waits for a licence', () => {
  const world = indexWorld(records);

  it('is what names it, and what is below', () => {
    expect(gatedBy('SALES', world)).toEqual(['assign', 'read', 'sales']);
    expect(isGatedBy('RARE', 'assign', world)).toBe(true);
    expect(isGatedBy('RARE', 'read', world)).toBe(false);
  });

  it('is no permission that nobody knows', () => {
    expect(isGatedBy('SALES', 'unknown', world)).toBe(false);
  });
});

describe('through what a licence is held', () => {
  const world = indexWorld(records);

  it('is the user itself, groups that give it, and groups that give every enabled one', () => {
    expect(licenceSources(dee, 'SALES', world)).toEqual({ isOwn: true, groups: [] });
    expect(licenceSources(bo, 'SALES', world).groups.map(({ code }) => code)).toEqual(['DESK']);
    expect(licenceSources(ada, 'SALES', world).groups.map(({ code }) => code)).toEqual(['ADMINS']);
  });

  it('is nothing where it is switched off and only everything enabled is given', () => {
    expect(licenceSources(ada, 'RARE', world)).toEqual({ isOwn: false, groups: [] });
  });
});
