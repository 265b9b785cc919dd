import { describe, expect, it } from 'vitest';
import { draftChange } from '#src/contract/impact-record.ts';
import { aGroup, anInterfaceUser } from '#src/mocks/builders.ts';
import { aMapping, aSystem } from '#src/test/call-records.ts';
import { aCallWorld, type CallRecords } from '#src/test/call-worlds.ts';
import { withEndpointOn } from './draft-world.ts';
import { impactOf, lossesBy } from './impact.ts';
import { namedChange } from './named-change.ts';

const now = new Date('2026-03-12T14:05:09.000Z');
const user = 'usr_sap-connector';

/** A change as it is asked about; a filter means everybody in these tests. */
const named = (change: unknown) =>
  namedChange(draftChange.parse(change), ({ selection }) =>
    'ids' in selection ? selection.ids : [user],
  );

const refusedBy = (changes: readonly unknown[], records: Partial<CallRecords> = {}) =>
  impactOf(changes.map(named), aCallWorld(records), now).map(
    ({ mapping, credential, failure }) =>
      `${mapping.name} by ${credential.kind}: ${failure.reason}`,
  );

describe('what a change of many users refuses', () => {
  const byHand = { ids: [user, 'gone'] };
  const asked = (request: object, records?: Partial<CallRecords>) =>
    refusedBy([{ kind: 'change-users', request: { selection: byHand, ...request } }], records);
  const both = (reason: string) => [`orders by basic: ${reason}`, `invoices by api-key: ${reason}`];

  it('is what each of them loses', () => {
    expect(asked({ action: 'deactivate' })).toEqual(both('user.inactive'));
    expect(asked({ action: 'revoke', permissions: ['order_write'] })).toEqual(
      both('permission.not-held'),
    );
    const records = {
      users: [anInterfaceUser({ name: 'sap-connector', groups: ['ORDERS'] })],
      groups: [aGroup({ code: 'ORDERS', permissions: ['order_write'] })],
    };
    const leave = { action: 'remove-from-group', groups: ['ORDERS'] };
    expect(asked(leave, records)).toEqual(both('permission.not-held'));
    expect(asked({ action: 'delete' })).toEqual([
      'orders by basic: credential.unknown-user',
      'invoices by api-key: credential.unknown-key',
    ]);
  });

  it('is nothing where they gain, or are refused already', () => {
    expect(asked({ action: 'activate' })).toEqual([]);
    expect(asked({ action: 'grant', permissions: ['order_read'] })).toEqual([]);
    expect(asked({ action: 'add-to-group', groups: ['ORDERS'] })).toEqual([]);
    const off = { users: [anInterfaceUser({ name: 'sap-connector', active: false })] };
    expect(asked({ action: 'deactivate' }, off)).toEqual([]);
  });

  it('means those of a filter too, and nobody else', () => {
    const selection = { filter: { active: 'true' } };
    expect(asked({ action: 'deactivate', selection })).toEqual(both('user.inactive'));
    expect(asked({ action: 'deactivate', selection: { ids: ['somebody-else'] } })).toEqual([]);
  });
});

describe('one call', () => {
  const caller = {
    credential: { kind: 'basic', email: 'sap-connector@example.com', isPasswordRight: true },
    user: null,
    key: null,
  } as const;

  it('is described only where it is lost', () => {
    const { calls, describe: inFull } = lossesBy(
      [named({ kind: 'deactivate-user', userId: user })],
      aCallWorld(),
      now,
    );
    expect(calls.flatMap(inFull)).toHaveLength(2);
    const [first] = calls;
    if (first === undefined) throw new Error('Nothing is lost.');
    expect(lossesBy([], aCallWorld(), now).describe(first)).toEqual([]);
    expect(inFull({ mapping: aMapping({ systemId: 'gone' }), caller })).toEqual([]);
  });
});

describe('the world in which an endpoint answers', () => {
  const change = { kind: 'change-mapping', mappingId: 'map_orders', path: '/sales-orders' };
  const found = (records: Partial<CallRecords>) => {
    const world = withEndpointOn(aCallWorld(records), 'map_orders');
    return world && impactOf([named(change)], world, now).map(({ mapping }) => mapping.name);
  };

  it('tells whom a change concerns although the endpoint or its system is off', () => {
    const mappings = [aMapping({ name: 'orders', authMethod: 'basic', active: false })];
    expect(found({ mappings })).toEqual(['orders']);
    const systems = [aSystem({ active: false })];
    expect(found({ systems })).toEqual(['orders']);
  });

  it('is the one that there is where it answers already, or is not there', () => {
    expect(found({})).toBeUndefined();
    expect(found({ mappings: [] })).toBeUndefined();
    expect(found({ systems: [] })).toBeUndefined();
  });
});
