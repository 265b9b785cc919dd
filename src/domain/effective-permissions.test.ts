import { describe, expect, it } from 'vitest';
import {
  effectivePermission,
  effectivePermissions,
  hasPermission,
} from './effective-permissions.ts';
import {
  type Grantee,
  type GroupInWorld,
  indexWorld,
  type LicenceInWorld,
  licencesHeld,
  type PermissionInWorld,
} from './permission-world.ts';

type Records = {
  groups: GroupInWorld[];
  licences: LicenceInWorld[];
  permissions: PermissionInWorld[];
};

const aGroup = (code: string, changes: Partial<GroupInWorld> = {}): GroupInWorld => ({
  code,
  name: `Group ${code}`,
  permissions: [],
  licences: [],
  grantsEverything: false,
  ...changes,
});
const aLicence = (code: string, enabled = true): LicenceInWorld => ({
  code,
  name: `Licence ${code}`,
  enabled,
});
const aPermission = (
  code: string,
  licence: string | null = null,
  parent: string | null = null,
): PermissionInWorld => ({ code, licence, parent });
const aUser = (changes: Partial<Grantee> = {}): Grantee => ({
  permissions: [],
  groups: [],
  licences: [],
  ...changes,
});

const nothing: Records = { groups: [], licences: [], permissions: [] };

describe('what a user holds', () => {
  it('is what it was given directly, what its groups grant, and what everybody has', () => {
    const world = indexWorld({
      ...nothing,
      groups: [
        aGroup('EDITORS', { permissions: ['edit', 'read'] }),
        aGroup('ALL_USERS', { permissions: ['hello'] }),
        aGroup('STRANGERS', { permissions: ['secret'] }),
      ],
      permissions: ['edit', 'read', 'hello', 'secret'].map((code) => aPermission(code)),
    });
    const user = aUser({ permissions: ['read', 'gone'], groups: ['EDITORS', 'NOWHERE'] });
    expect(effectivePermissions(user, world)).toEqual([
      {
        code: 'edit',
        permission: aPermission('edit'),
        sources: [{ kind: 'group', code: 'EDITORS', name: 'Group EDITORS' }],
        effect: { kind: 'counts' },
      },
      {
        code: 'gone',
        permission: undefined,
        sources: [{ kind: 'direct' }],
        effect: { kind: 'counts' },
      },
      {
        code: 'hello',
        permission: aPermission('hello'),
        sources: [{ kind: 'group', code: 'ALL_USERS', name: 'Group ALL_USERS' }],
        effect: { kind: 'counts' },
      },
      {
        code: 'read',
        permission: aPermission('read'),
        sources: [{ kind: 'direct' }, { kind: 'group', code: 'EDITORS', name: 'Group EDITORS' }],
        effect: { kind: 'counts' },
      },
    ]);
  });

  it('is everything that is known for a member of an every-permission group', () => {
    const world = indexWorld({
      groups: [
        aGroup('ACCOUNT_ADMINISTRATORS', { grantsEverything: true, permissions: ['unknown'] }),
      ],
      licences: [aLicence('ON'), aLicence('OFF', false)],
      permissions: [aPermission('a', 'ON'), aPermission('b', 'OFF'), aPermission('c')],
    });
    const user = aUser({ groups: ['ACCOUNT_ADMINISTRATORS'], permissions: ['c'] });
    const administrators = {
      kind: 'every-permission-group',
      code: 'ACCOUNT_ADMINISTRATORS',
      name: 'Group ACCOUNT_ADMINISTRATORS',
    };
    expect(
      effectivePermissions(user, world).map(({ code, sources, effect }) => [code, sources, effect]),
    ).toEqual([
      ['a', [administrators], { kind: 'counts' }],
      [
        'b',
        [administrators],
        { kind: 'switched-off', licence: { code: 'OFF', name: 'Licence OFF' } },
      ],
      ['c', [{ kind: 'direct' }, administrators], { kind: 'counts' }],
      ['unknown', [administrators], { kind: 'counts' }],
    ]);
    expect(effectivePermission(user, 'not-there', world)).toBeUndefined();
    expect(Array.from(licencesHeld(user, world))).toEqual(['ON']);
  });

  it('does not include what is below a permission, nor what is above it', () => {
    const world = indexWorld({
      ...nothing,
      permissions: [
        aPermission('top'),
        aPermission('middle', null, 'top'),
        aPermission('leaf', null, 'middle'),
      ],
    });
    const held = effectivePermissions(aUser({ permissions: ['middle'] }), world);
    expect(held.map((one) => one.code)).toEqual(['middle']);
  });
});

describe('what counts', () => {
  const records: Records = {
    groups: [aGroup('BUYERS', { licences: ['SHOP'] }), aGroup('ALL_USERS', { licences: ['BASE'] })],
    licences: [aLicence('SHOP'), aLicence('BASE'), aLicence('OFF', false), aLicence('RARE')],
    permissions: [
      aPermission('shop_read', 'SHOP'),
      aPermission('shop_write', 'BASE', 'shop_read'),
      aPermission('off_read', 'OFF'),
      aPermission('off_child', 'RARE', 'off_read'),
      aPermission('lost', 'NO_SUCH_LICENCE'),
      aPermission('orphan', null, 'no_such_parent'),
      aPermission('base_read', 'BASE'),
    ],
  };
  const world = indexWorld(records);
  const permissions = records.permissions.map((one) => one.code);
  const effects = (user: Grantee) =>
    Object.fromEntries(
      effectivePermissions(user, world).map(({ code, effect }) => [
        code,
        effect.kind === 'counts' ? 'counts' : `${effect.kind} ${effect.licence.name}`,
      ]),
    );

  it('waits for its own licence and for those above it', () => {
    expect(effects(aUser({ permissions }))).toEqual({
      shop_read: 'not-held Licence SHOP',
      shop_write: 'not-held Licence SHOP',
      off_read: 'switched-off Licence OFF',
      off_child: 'switched-off Licence OFF',
      lost: 'switched-off NO_SUCH_LICENCE',
      orphan: 'counts',
      base_read: 'counts',
    });
  });

  it('is opened by a licence that a group holds, or the user itself', () => {
    const opened = { shop_read: 'counts', shop_write: 'counts' };
    expect(effects(aUser({ permissions, groups: ['BUYERS'] }))).toMatchObject(opened);
    expect(effects(aUser({ permissions, licences: ['SHOP'] }))).toMatchObject(opened);
    expect(Array.from(licencesHeld(aUser({ groups: ['BUYERS'], licences: ['X'] }), world))).toEqual(
      ['X', 'BASE', 'SHOP'],
    );
  });

  it('is nothing that is switched off, whoever holds its licence', () => {
    expect(
      hasPermission(aUser({ permissions, licences: ['OFF', 'RARE'] }), 'off_child', world),
    ).toBe(false);
    expect(hasPermission(aUser({ permissions }), 'base_read', world)).toBe(true);
    expect(hasPermission(aUser(), 'base_read', world)).toBe(false);
  });

  it('comes to an end where permissions stand above each other in a circle', () => {
    const circle = indexWorld({
      ...nothing,
      licences: [aLicence('L')],
      permissions: [aPermission('a', 'L', 'b'), aPermission('b', 'L', 'a')],
    });
    expect(hasPermission(aUser({ permissions: ['a'], licences: ['L'] }), 'a', circle)).toBe(true);
  });
});

describe('speed', () => {
  it('works out a thousand users in a large world without being noticed', () => {
    const codes = Array.from({ length: 500 }, (_, index) => `p${index}`);
    const world = indexWorld({
      groups: Array.from({ length: 50 }, (_, index) =>
        aGroup(`G${index}`, { permissions: codes.slice(index, index + 20) }),
      ),
      licences: [aLicence('L')],
      permissions: codes.map((code, index) =>
        aPermission(code, 'L', index === 0 ? null : (codes[index - 1] ?? null)),
      ),
    });
    const start = performance.now();
    for (let number = 0; number < 1000; number += 1) {
      const user = aUser({ groups: [`G${number % 50}`, `G${(number * 7) % 50}`], licences: ['L'] });
      effectivePermissions(user, world);
    }
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
