import { describe, expect, it, test } from 'vitest';
import { draftChange } from '#src/contract/impact-record.ts';
import { aGroup, aLicence, anInterfaceUser, aPermission } from '#src/mocks/builders.ts';
import { aCallWorld, type CallRecords } from '#src/test/call-worlds.ts';
import { impactOf } from './impact.ts';
import { namedChange } from './named-change.ts';

const now = new Date('2026-03-12T14:05:09.000Z');
const user = 'usr_sap-connector';

/** What a change refuses, as "endpoint by credential: reason". */
const refusedBy = (change: object, records: Partial<CallRecords>) =>
  impactOf([namedChange(draftChange.parse(change), () => [])], aCallWorld(records), now).map(
    ({ mapping, credential, failure }) =>
      `${mapping.name} by ${credential.kind}: ${failure.reason}`,
  );

describe('what a change of a group refuses', () => {
  const licensed = aPermission({ code: 'order_write', licence: 'HUB' });
  const records = {
    users: [anInterfaceUser({ name: 'sap-connector', groups: ['ORDERS'] })],
    groups: [aGroup({ code: 'ORDERS', permissions: ['order_write'], licences: ['HUB'] })],
    licences: [aLicence({ code: 'HUB' })],
    permissions: [licensed],
  };
  const both = (reason: string) => [`orders by basic: ${reason}`, `invoices by api-key: ${reason}`];

  test.each<[string, object, string[]]>([
    [
      'taking its permission away',
      { kind: 'change-group', group: 'ORDERS', permissions: [] },
      both('permission.not-held'),
    ],
    [
      'taking its licence away',
      { kind: 'change-group', group: 'ORDERS', licences: [] },
      both('licence.not-held'),
    ],
    ['changing nothing about it', { kind: 'change-group', group: 'ORDERS' }, []],
    ['deleting it', { kind: 'delete-group', group: 'ORDERS' }, both('permission.not-held')],
    [
      'taking a member out',
      { kind: 'leave-group', group: 'ORDERS', userIds: [user] },
      both('permission.not-held'),
    ],
    [
      'taking somebody else out',
      { kind: 'leave-group', group: 'ORDERS', userIds: ['usr_other'] },
      [],
    ],
    ['deleting one that is not there', { kind: 'delete-group', group: 'GONE' }, []],
    [
      'taking somebody out of one that is not there',
      { kind: 'leave-group', group: 'GONE', userIds: [user] },
      [],
    ],
  ])('%s', (_, change, refused) => {
    expect(refusedBy(change, records)).toEqual(refused);
  });

  it('is nothing where the endpoint asks for a permission that nobody knows', () => {
    const groups = [aGroup({ code: 'ORDERS', licences: ['HUB'] })];
    const change = { kind: 'delete-group', group: 'ORDERS' };
    expect(refusedBy(change, { ...records, groups, permissions: [] })).toEqual([]);
  });

  it('is what its licence alone opened', () => {
    const groups = [aGroup({ code: 'ORDERS', licences: ['HUB'] })];
    const users = [
      anInterfaceUser({
        name: 'sap-connector',
        groups: ['ORDERS'],
        permissions: ['order_write'],
      }),
    ];
    const leave = { kind: 'leave-group', group: 'ORDERS', userIds: [user] };
    expect(refusedBy(leave, { ...records, users, groups })).toEqual(both('licence.not-held'));
  });

  it('is everything, where members hold everything', () => {
    const groups = [aGroup({ code: 'ORDERS', grantsEverything: true })];
    const leave = { kind: 'leave-group', group: 'ORDERS', userIds: [user] };
    expect(refusedBy(leave, { ...records, groups })).toEqual(both('permission.not-held'));
  });

  it('is for everybody, where everybody is in it', () => {
    const groups = [aGroup({ code: 'ALL_USERS', permissions: ['order_write'], licences: ['HUB'] })];
    const users = [anInterfaceUser({ name: 'sap-connector' })];
    const change = { kind: 'change-group', group: 'ALL_USERS', permissions: [] };
    expect(refusedBy(change, { ...records, users, groups })).toEqual(both('permission.not-held'));
    const leave = { kind: 'leave-group', group: 'ALL_USERS', userIds: [user] };
    expect(refusedBy(leave, { ...records, users, groups })).toEqual([]);
  });

  it('is nothing where another group grants the same', () => {
    const users = [anInterfaceUser({ name: 'sap-connector', groups: ['ORDERS', 'SPARE'] })];
    const groups = [...records.groups, { ...aGroup(records.groups[0]), code: 'SPARE' }];
    const change = { kind: 'delete-group', group: 'ORDERS' };
    expect(refusedBy(change, { ...records, users, groups })).toEqual([]);
  });
});

test('a second change that spares one user hides nobody who stands as that one did', () => {
  const lost = impactOf(
    [
      { kind: 'change-group', group: 'ALL_USERS', permissions: [], licences: [] },
      { kind: 'change-grants', userId: 'usr_ada', groups: ['ADMINS'] },
    ].map((change) => namedChange(draftChange.parse(change), () => [])),
    aCallWorld({
      users: ['ada', 'bo', 'cy'].map((name) => anInterfaceUser({ name, groups: [] })),
      groups: [
        aGroup({ code: 'ALL_USERS', permissions: ['order_write'] }),
        aGroup({ code: 'ADMINS', grantsEverything: true }),
      ],
      keys: [],
    }),
    now,
  );
  expect(lost.map((call) => call.user?.name)).toEqual(['bo', 'cy']);
});
