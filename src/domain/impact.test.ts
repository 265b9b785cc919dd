import { describe, expect, it, test } from 'vitest';
import { draftChange, impactedCall } from '#src/contract/impact-record.ts';
import { aGroup, aLicence, aPermission, anInterfaceUser } from '#src/mocks/builders.ts';
import { aMapping, anApiKey } from '#src/test/call-records.ts';
import { aCallWorld, type CallRecords } from '#src/test/call-worlds.ts';
import { callTo } from './call-question.ts';
import { canCall } from './can-call.ts';
import { draftWorld, withMapping, withUser } from './draft-world.ts';
import { impactOf } from './impact.ts';
import { namedChange } from './named-change.ts';

const now = new Date('2026-03-12T14:05:09.000Z');
const user = 'usr_sap-connector';

/** A change of one record names itself. */
const named = (change: unknown) => namedChange(draftChange.parse(change), () => []);

/** What a change refuses, as "endpoint by credential: reason". */
const refusedBy = (changes: readonly unknown[], records: Partial<CallRecords> = {}) =>
  impactOf(changes.map(named), aCallWorld(records), now).map(
    ({ mapping, credential, failure }) =>
      `${mapping.name} by ${credential.kind}: ${failure.reason}`,
  );

describe('what a change refuses', () => {
  test.each<[string, object, string[]]>([
    [
      'switching a user off',
      { kind: 'deactivate-user', userId: user },
      ['orders by basic: user.inactive', 'invoices by api-key: user.inactive'],
    ],
    [
      'deleting a user',
      { kind: 'delete-user', userId: user },
      ['orders by basic: credential.unknown-user', 'invoices by api-key: credential.unknown-key'],
    ],
    [
      'taking its permissions away',
      { kind: 'change-grants', userId: user, permissions: [] },
      ['orders by basic: permission.not-held', 'invoices by api-key: permission.not-held'],
    ],
    [
      'switching it off and granting more at once',
      { kind: 'change-grants', userId: user, permissions: ['order_write'], active: false },
      ['orders by basic: user.inactive', 'invoices by api-key: user.inactive'],
    ],
    ['changing nothing about its grants', { kind: 'change-grants', userId: user }, []],
    [
      'disabling a key',
      { kind: 'disable-key', keyId: 'key_main' },
      ['invoices by api-key: key.disabled'],
    ],
    [
      'revoking a key',
      { kind: 'revoke-key', keyId: 'key_main' },
      ['invoices by api-key: key.revoked'],
    ],
    [
      'deleting a permission',
      { kind: 'delete-permission', permission: 'order_write' },
      ['orders by basic: permission.not-held', 'invoices by api-key: permission.not-held'],
    ],
    [
      'switching a system off',
      { kind: 'deactivate-system', systemId: 'sys_sap' },
      [
        'orders by basic: system.inactive',
        'invoices by api-key: system.inactive',
        'status by oauth2: system.inactive',
      ],
    ],
    [
      'deleting a system',
      { kind: 'delete-system', systemId: 'sys_sap' },
      [
        'orders by basic: endpoint.unknown',
        'invoices by api-key: endpoint.unknown',
        'status by oauth2: endpoint.unknown',
      ],
    ],
    [
      'switching a mapping off',
      { kind: 'deactivate-mapping', mappingId: 'map_status' },
      ['status by oauth2: endpoint.inactive'],
    ],
    [
      'deleting a mapping',
      { kind: 'delete-mapping', mappingId: 'map_orders' },
      ['orders by basic: endpoint.unknown'],
    ],
    [
      'changing its path',
      { kind: 'change-mapping', mappingId: 'map_orders', path: '/sales-orders' },
      ['orders by basic: endpoint.unknown'],
    ],
    [
      'changing its path and switching it off at once',
      { kind: 'change-mapping', mappingId: 'map_orders', path: '/sales-orders', active: false },
      ['orders by basic: endpoint.unknown'],
    ],
    [
      'changing its method',
      { kind: 'change-mapping', mappingId: 'map_orders', method: 'PUT' },
      ['orders by basic: method.mismatch'],
    ],
    [
      'changing its authentication method',
      { kind: 'change-mapping', mappingId: 'map_orders', authMethod: 'oauth2' },
      ['orders by basic: auth-method.mismatch'],
    ],
    [
      'changing its permission',
      { kind: 'change-mapping', mappingId: 'map_invoices', permission: 'order_read' },
      ['invoices by api-key: permission.not-held'],
    ],
    [
      'changing nothing about it',
      { kind: 'change-mapping', mappingId: 'map_orders', permission: 'order_write' },
      [],
    ],
  ])('%s', (_, change, refused) => {
    expect(refusedBy([change])).toEqual(refused);
  });

  test.each([
    { kind: 'deactivate-user', userId: 'gone' },
    { kind: 'delete-user', userId: 'gone' },
    { kind: 'disable-key', keyId: 'gone' },
    { kind: 'deactivate-system', systemId: 'gone' },
    { kind: 'deactivate-mapping', mappingId: 'gone' },
    { kind: 'delete-permission', permission: 'gone' },
  ])('is nothing where there is nothing to change: %j', (change) => {
    expect(refusedBy([change])).toEqual([]);
  });

  it('is nothing where the key belongs to nobody, or the mapping to no system', () => {
    expect(refusedBy([{ kind: 'revoke-key', keyId: 'key_main' }], { users: [] })).toEqual([]);
    const off = { kind: 'deactivate-mapping', mappingId: 'map_orders' };
    expect(refusedBy([off], { systems: [] })).toEqual([]);
  });

  it('names a permission that a group granted', () => {
    const records = {
      users: [anInterfaceUser({ name: 'sap-connector', groups: ['ORDERS'] })],
      groups: [aGroup({ code: 'ORDERS', permissions: ['order_write'] })],
    };
    const change = { kind: 'delete-permission', permission: 'order_write' };
    expect(refusedBy([change], records)).toHaveLength(2);
    const leave = { kind: 'change-grants', userId: user, groups: [] };
    expect(refusedBy([leave], records)).toHaveLength(2);
  });

  it('counts a call once, however many changes refuse it', () => {
    const changes = [
      { kind: 'deactivate-user', userId: user },
      { kind: 'deactivate-system', systemId: 'sys_sap' },
      { kind: 'revoke-key', keyId: 'key_main' },
    ];
    expect(refusedBy(changes)).toEqual([
      'orders by basic: system.inactive',
      'invoices by api-key: system.inactive',
      'status by oauth2: system.inactive',
    ]);
  });

  it('tells keys of one user apart, and leaves out what is refused already', () => {
    const keys = [
      anApiKey(),
      anApiKey({ label: 'spare' }),
      anApiKey({ label: 'off', disabled: true }),
    ];
    const found = impactOf(
      [named({ kind: 'deactivate-user', userId: user })],
      aCallWorld({ keys }),
      now,
    );
    expect(found.map(({ credential }) => credential)).toEqual([
      { kind: 'basic' },
      { kind: 'api-key', id: 'key_main', label: 'main', prefix: 'ifk_AbCd', last4: 'wXyZ' },
      { kind: 'api-key', id: 'key_spare', label: 'spare', prefix: 'ifk_AbCd', last4: 'wXyZ' },
    ]);
    for (const one of found) {
      expect(impactedCall.parse({ ...one, lastUsedAt: null })).toEqual({
        ...one,
        lastUsedAt: null,
      });
    }
    expect(found[0]).toMatchObject({ method: 'POST', address: 'sap/orders', user: { id: user } });
  });
});

describe('what a licence refuses', () => {
  const records: Partial<CallRecords> = {
    users: [
      anInterfaceUser({ name: 'sap-connector', permissions: ['order_write'], licences: ['SALES'] }),
    ],
    groups: [aGroup({ code: 'ORDERS', licences: ['SALES'] })],
    licences: [aLicence({ code: 'SALES' })],
    permissions: [
      aPermission({ code: 'order', licence: 'SALES' }),
      aPermission({ code: 'order_write', parent: 'order' }),
    ],
  };

  test.each([
    { kind: 'disable-licence', licence: 'SALES' },
    { kind: 'delete-licence', licence: 'SALES' },
  ])('are calls to what waits for it, or for what is below: %j', (change) => {
    expect(refusedBy([change], records)).toEqual([
      'orders by basic: licence.switched-off',
      'invoices by api-key: licence.switched-off',
    ]);
    // What waits for no licence is called as before.
    expect(refusedBy([change])).toEqual([]);
  });

  test.each([
    { kind: 'disable-licence', licence: 'gone' },
    { kind: 'delete-licence', licence: 'gone' },
  ])('is nothing where there is none: %j', (change) => {
    expect(refusedBy([change], records)).toEqual([]);
  });

  it('goes away from users and groups with a licence that is deleted', () => {
    const change = named({ kind: 'delete-licence', licence: 'SALES' });
    const after = draftWorld(aCallWorld(records), change, now);
    expect(Array.from(after.users.values(), ({ licences }) => licences)).toEqual([[]]);
    expect(after.grantRecords.groups.map(({ licences }) => licences)).toEqual([[]]);
    expect(after.grantRecords.licences).toEqual([]);
  });
});

describe('a draft', () => {
  const question = {
    credential: { kind: 'as-user', userId: user } as const,
    method: 'POST',
    address: 'sap/drafts',
  };

  it('can hold a mapping that is not saved yet', () => {
    const world = withMapping(aCallWorld(), aMapping({ name: 'drafts' }));
    expect(canCall(question, world, now).verdict).toBe('accepted');
    expect(canCall(question, aCallWorld(), now).verdict).toBe('refused');
  });

  it('can hold a user that is not saved yet', () => {
    const draft = anInterfaceUser({ id: 'draft', permissions: ['order_write'] });
    const credential = { kind: 'as-user', userId: 'draft' } as const;
    const asked = { ...question, credential, address: 'sap/orders' };
    expect(canCall(asked, withUser(aCallWorld(), draft), now).verdict).toBe('accepted');
  });

  it('has no address for a mapping without a system', () => {
    expect(callTo(aMapping({ systemId: 'gone' }), aCallWorld())).toBeUndefined();
  });

  it('shows every record through its changes, and leaves the world as it is', () => {
    const world = aCallWorld();
    const draft = (change: object) => draftWorld(world, named(change), now);
    const changed = draft({ kind: 'delete-permission', permission: 'order_write' });
    expect(Array.from(changed.users.values(), (one) => one.permissions)).toEqual([[]]);
    expect(changed.users.get('gone')).toBeUndefined();
    const deleted = draft({ kind: 'delete-user', userId: user });
    expect(Array.from(deleted.users.values())).toEqual([]);
    expect(Array.from(world.users.values(), (one) => one.permissions)).toEqual([['order_write']]);
  });
});
