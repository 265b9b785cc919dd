import { describe, expect, it } from 'vitest';
import { aGroup } from '#src/mocks/builders.ts';
import { aMapping, anApiKey, aSystem } from '#src/test/call-records.ts';
import {
  asConnector,
  byPassword,
  callMoment,
  connector,
  toInvoices,
  toOrders,
} from '#src/test/call-questions.ts';
import { aCallWorld } from '#src/test/call-worlds.ts';
import { canCall, refusalOf } from './can-call.ts';

const ordersGroup = aGroup({ code: 'ORDERS', name: 'Orders', permissions: ['order_write'] });
const key = (changes: Parameters<typeof anApiKey>[0]) => ({ keys: [anApiKey(changes)] });

describe('an evaluation', () => {
  it('goes on after a failed step, so that all that stands in the way is seen at once', () => {
    const records = {
      mappings: [aMapping({ active: false })],
      systems: [aSystem({ active: false })],
      users: [connector({ active: false, permissions: [] })],
    };
    const failed = canCall(toOrders, aCallWorld(records), callMoment).steps.flatMap((step) =>
      step.outcome === 'failed' ? [step.reason] : [],
    );
    expect(failed).toEqual([
      'endpoint.inactive',
      'system.inactive',
      'user.inactive',
      'permission.not-held',
    ]);
  });

  it('evaluates the only endpoint at the address whatever the method', () => {
    const { mapping, steps } = canCall({ ...toOrders, method: 'GET' }, aCallWorld(), callMoment);
    expect(mapping?.id).toBe('map_orders');
    expect(steps.filter((step) => step.outcome === 'failed')).toHaveLength(1);
  });

  it('says through what a permission is held', () => {
    const records = {
      users: [connector({ groups: ['ORDERS', 'ACCOUNT_ADMINISTRATORS'] })],
      groups: [
        ordersGroup,
        aGroup({ code: 'ACCOUNT_ADMINISTRATORS', name: 'Administrators', grantsEverything: true }),
      ],
    };
    const held = canCall(toOrders, aCallWorld(records), callMoment).steps.find(
      ({ step }) => step === 'permission-held',
    );
    expect(held).toMatchObject({
      record: { kind: 'permission', id: 'order_write', name: 'Write orders' },
      through: [
        { kind: 'direct' },
        { kind: 'every-permission-group', code: 'ACCOUNT_ADMINISTRATORS', name: 'Administrators' },
        { kind: 'group', code: 'ORDERS', name: 'Orders' },
      ],
    });
  });

  it('calls a permission that nobody knows by its code', () => {
    const records = { permissions: [], users: [connector({ permissions: [] })] };
    expect(refusalOf(toOrders, aCallWorld(records), callMoment)).toMatchObject({
      reason: 'permission.not-held',
      permission: { id: 'order_write', name: 'order_write' },
    });
  });

  it('knows users by their address in any case, and lets nobody in without a password', () => {
    const shouting = { ...byPassword, email: byPassword.email.toUpperCase() };
    expect(canCall({ ...toOrders, credential: shouting }, aCallWorld(), callMoment).user?.id).toBe(
      connector().id,
    );
    const records = { users: [connector({ hasPassword: false })] };
    expect(refusalOf(toOrders, aCallWorld(records), callMoment)?.reason).toBe(
      'credential.wrong-password',
    );
  });

  it('takes a key whose user is gone, and a user that is gone, for unknown', () => {
    const nobody = aCallWorld({ users: [] });
    expect(refusalOf(toInvoices, nobody, callMoment)?.reason).toBe('credential.unknown-key');
    expect(refusalOf({ ...toOrders, credential: asConnector }, nobody, callMoment)?.reason).toBe(
      'credential.unknown-user',
    );
    const gone = { kind: 'api-key', keyId: 'key_gone' } as const;
    expect(refusalOf({ ...toInvoices, credential: gone }, aCallWorld(), callMoment)?.reason).toBe(
      'credential.unknown-key',
    );
  });

  it('takes a mapping whose system is unknown for no endpoint', () => {
    expect(refusalOf(toOrders, aCallWorld({ systems: [] }), callMoment)).toMatchObject({
      reason: 'endpoint.unknown',
      record: null,
    });
  });

  it('takes an end that cannot be read for over', () => {
    const reasonFor = (changes: Parameters<typeof anApiKey>[0]) =>
      refusalOf(toInvoices, aCallWorld(key(changes)), callMoment)?.reason;
    expect(reasonFor({ expiresAt: 'soon' })).toBe('key.expired');
    expect(reasonFor({ graceEndsAt: 'soon' })).toBe('key.past-grace');
    expect(reasonFor({ expiresAt: '2026-03-12T14:05:09.001Z' })).toBeUndefined();
  });
});
